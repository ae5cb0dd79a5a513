package app.continuum.core.catalogue;

import app.continuum.core.clients.ClientKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The agency's to-dos, and what single clients have otherwise.
 *
 * @param overrides what holds for a client instead of the agency's agreement, by the to-do's id
 */
public record CatalogueBook(Catalogue agency, Map<ClientKey, Map<String, Agreement>> overrides) {

    public CatalogueBook {
        Map<ClientKey, Map<String, Agreement>> kept = new HashMap<>();
        overrides.forEach((client, own) -> {
            if (!own.isEmpty()) {
                kept.put(client, Map.copyOf(own));
            }
        });
        overrides = Map.copyOf(kept);
    }

    /** What every agency starts with. */
    public static CatalogueBook first() {
        return new CatalogueBook(Catalogue.first(), Map.of());
    }

    /** What a client has otherwise than the agency, by the to-do's id. */
    public Map<String, Agreement> overrides(ClientKey client) {
        return overrides.getOrDefault(client, Map.of());
    }

    /** The to-dos as they hold for a client. */
    public Catalogue effective(ClientKey client) {
        Map<String, Agreement> own = overrides(client);
        if (own.isEmpty()) {
            return agency;
        }
        return new Catalogue(agency.toDos().stream()
                .map(toDo -> toDo.under(own.getOrDefault(toDo.id(), toDo.agreement())))
                .toList());
    }

    /** Whether a to-do is otherwise for a client than for the agency. */
    public boolean departs(ClientKey client, String id) {
        Optional<Agreement> own = Optional.ofNullable(overrides(client).get(id));
        return own.isPresent() && !own.equals(agency.toDo(id).map(ToDo::agreement));
    }

    /** The same book with another catalogue for the agency. */
    public CatalogueBook withAgency(Catalogue catalogue) {
        return new CatalogueBook(catalogue, overrides);
    }

    /** The same book in which a client has this catalogue: only what differs from the agency's is kept. */
    public CatalogueBook withClient(ClientKey client, Catalogue wanted) {
        Map<String, Agreement> own = new LinkedHashMap<>();
        for (ToDo toDo : wanted.toDos()) {
            Optional<Agreement> agencys = agency.toDo(toDo.id()).map(ToDo::agreement);
            if (agencys.isPresent() && !agencys.get().equals(toDo.agreement())) {
                own.put(toDo.id(), toDo.agreement());
            }
        }
        Map<ClientKey, Map<String, Agreement>> all = new HashMap<>(overrides);
        all.put(client, own);
        return new CatalogueBook(agency, all);
    }
}
