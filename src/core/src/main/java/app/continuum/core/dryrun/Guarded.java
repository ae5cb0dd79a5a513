package app.continuum.core.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a dry run looks: of each client, the fields that are guarded when it begins. */
public record Guarded(Map<ClientKey, Set<FieldId>> fields) {
    /** Nowhere. */
    public static final Guarded NOTHING = new Guarded(Map.of());

    public Guarded {
        fields = Map.copyOf(fields);
    }

    /** What an agency guards; a client to whom no issue belongs has nothing to look at. */
    public static Guarded of(Agency agency) {
        return new Guarded(agency.living()
                .filter(client -> !client.scopes().isEmpty())
                .collect(Collectors.toMap(
                        Client::key, client -> agency.guards(client.key()).keySet())));
    }

    /** Whether a field of a client was looked at. */
    public boolean has(Place place) {
        return fields.getOrDefault(place.client(), Set.of()).contains(place.field());
    }
}
