package app.continuum.core.changes;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.ClientKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changes in the agency's to-dos, and in what single clients have otherwise. */
final class CatalogueChanges {
    private CatalogueChanges() {}

    static void add(List<Change> changes, CatalogueBook before, CatalogueBook after) {
        addAgency(changes, byId(before.agency()), byId(after.agency()));
        Set<ClientKey> clients = new TreeSet<>(before.overrides().keySet());
        clients.addAll(after.overrides().keySet());
        clients.forEach(client -> addClient(changes, client, before.overrides(client), after.overrides(client)));
    }

    private static void addAgency(List<Change> changes, Map<String, ToDo> before, Map<String, ToDo> after) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Map<String, String> old = parts(before, id);
            Map<String, String> fresh = parts(after, id);
            if (!old.equals(fresh)) {
                changes.add(new Change(
                        Optional.empty(),
                        kind(old, fresh),
                        id,
                        Parts.write(Parts.differing(old, fresh)),
                        Parts.write(Parts.differing(fresh, old))));
            }
        }
        String earlier = staying(before, after);
        String now = staying(after, before);
        if (!earlier.equals(now)) {
            changes.add(new Change(Optional.empty(), ChangeKind.TO_DOS_REORDERED, "", earlier, now));
        }
    }

    private static ChangeKind kind(Map<String, String> before, Map<String, String> after) {
        if (before.isEmpty()) {
            return ChangeKind.TO_DO_ADDED;
        }
        return after.isEmpty() ? ChangeKind.TO_DO_REMOVED : ChangeKind.TO_DO_CHANGED;
    }

    private static Map<String, String> parts(Map<String, ToDo> toDos, String id) {
        return Optional.ofNullable(toDos.get(id)).map(Parts::of).orElseGet(Map::of);
    }

    private static String staying(Map<String, ToDo> toDos, Map<String, ToDo> others) {
        return String.join(
                "\n", toDos.keySet().stream().filter(others::containsKey).toList());
    }

    private static void addClient(
            List<Change> changes, ClientKey client, Map<String, Agreement> before, Map<String, Agreement> after) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            String old = own(before, id);
            String fresh = own(after, id);
            if (!old.equals(fresh)) {
                changes.add(new Change(Optional.of(client), ChangeKind.TO_DO_OF_CLIENT, id, old, fresh));
            }
        }
    }

    private static String own(Map<String, Agreement> agreements, String id) {
        return Optional.ofNullable(agreements.get(id))
                .map(Parts::of)
                .map(Parts::write)
                .orElse("");
    }

    private static Map<String, ToDo> byId(Catalogue catalogue) {
        Map<String, ToDo> byId = new LinkedHashMap<>();
        catalogue.toDos().forEach(toDo -> byId.putIfAbsent(toDo.id(), toDo));
        return byId;
    }
}
