package app.continuum.core.agency;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.ClientKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with the to-dos: all of it at once, each with its place. */
final class CatalogueInspection {
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueInspection() {}

    static List<Problem> of(Configuration configuration) {
        CatalogueInspection inspection = new CatalogueInspection();
        CatalogueBook book = configuration.catalogue();
        inspection.inspect(book.agency());
        Set<ClientKey> clients = new HashSet<>();
        configuration.clients().forEach(client -> clients.add(client.key()));
        book.overrides().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(own -> inspection.inspect(own.getKey(), own.getValue(), clients, book.agency()));
        return inspection.problems;
    }

    private void inspect(Catalogue agency) {
        Set<String> seen = new HashSet<>();
        for (ToDo toDo : agency.toDos()) {
            String place = "catalogue." + toDo.id();
            if (!seen.add(toDo.id())) {
                add(place, "todo.duplicate", toDo.id());
            }
            findTitle(place, toDo);
            findTie(place, toDo.id(), toDo.agreement());
        }
    }

    private void findTitle(String place, ToDo toDo) {
        int length = toDo.title().map(String::length).orElse(0);
        if (length > ToDo.LONGEST_TITLE) {
            add(place, "todo.long-title", Integer.toString(ToDo.LONGEST_TITLE));
        }
        if (length == 0 && !Catalogue.isFirst(toDo.id())) {
            add(place, "todo.no-title", toDo.id());
        }
    }

    private void inspect(ClientKey client, Map<String, Agreement> own, Set<ClientKey> clients, Catalogue agency) {
        if (!clients.contains(client)) {
            add(client + ".catalogue", "client.unknown", client.value());
        }
        own.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String place = client + ".catalogue." + entry.getKey();
            if (agency.toDo(entry.getKey()).isEmpty()) {
                add(place, "todo.unknown", entry.getKey());
            }
            findTie(place, entry.getKey(), entry.getValue());
        });
    }

    private void findTie(String place, String id, Agreement agreement) {
        if (agreement.tieBreak().isPresent() && agreement.stop() != Stop.SHARED) {
            add(place, "todo.tie-break", id);
        }
    }

    private void add(String place, String code, String detail) {
        problems.add(new Problem(place, code, detail));
    }
}
