package app.continuum.core.changes;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changes in the guards of the agency, or in a client's own. */
final class GuardChanges {
    private GuardChanges() {}

    static void add(List<Change> changes, Optional<ClientKey> client, List<Guard> before, List<Guard> after) {
        Map<FieldId, Guard> earlier = byField(before);
        Map<FieldId, Guard> now = byField(after);
        Set<FieldId> fields = new TreeSet<>(earlier.keySet());
        fields.addAll(now.keySet());
        for (FieldId field : fields) {
            Map<String, String> old = parts(earlier, field);
            Map<String, String> fresh = parts(now, field);
            if (!old.equals(fresh)) {
                changes.add(new Change(
                        client,
                        kind(old, fresh),
                        field.value(),
                        Parts.write(Parts.differing(old, fresh)),
                        Parts.write(Parts.differing(fresh, old))));
            }
        }
    }

    private static ChangeKind kind(Map<String, String> before, Map<String, String> after) {
        if (before.isEmpty()) {
            return ChangeKind.GUARD_ADDED;
        }
        return after.isEmpty() ? ChangeKind.GUARD_REMOVED : ChangeKind.GUARD_CHANGED;
    }

    private static Map<String, String> parts(Map<FieldId, Guard> guards, FieldId field) {
        return Optional.ofNullable(guards.get(field)).map(Parts::of).orElseGet(Map::of);
    }

    /** Of two before one field the later holds, as in the book of guards. */
    private static Map<FieldId, Guard> byField(List<Guard> guards) {
        Map<FieldId, Guard> byField = new TreeMap<>();
        guards.forEach(guard -> byField.put(guard.field(), guard));
        return byField;
    }
}
