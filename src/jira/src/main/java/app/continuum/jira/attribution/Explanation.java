package app.continuum.jira.attribution;

import app.continuum.core.guards.FieldId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a request of a person explains of a change that came after it.
 *
 * @param fields the fields it may have changed; none where it may have been any
 */
public record Explanation(Optional<Set<FieldId>> fields) {
    /** Of a request that may have changed anything. */
    public static Explanation ofAnything() {
        return new Explanation(Optional.empty());
    }

    /** Of a request that names these fields. Jira changes the remaining estimate along with the original one. */
    public static Explanation of(Set<FieldId> named) {
        Set<FieldId> fields = new HashSet<>(named);
        if (fields.contains(FieldId.ORIGINAL_ESTIMATE)) {
            fields.add(FieldId.REMAINING_ESTIMATE);
        }
        return new Explanation(Optional.of(Set.copyOf(fields)));
    }

    /** What both together explain. */
    public Explanation and(Explanation other) {
        if (fields.isEmpty() || other.fields.isEmpty()) {
            return ofAnything();
        }
        Set<FieldId> both = new HashSet<>(fields.get());
        both.addAll(other.fields.get());
        return of(both);
    }

    /** Whether all of these changes are explained. */
    public boolean covers(Set<FieldId> changed) {
        return fields.isEmpty() || fields.get().containsAll(changed);
    }
}
