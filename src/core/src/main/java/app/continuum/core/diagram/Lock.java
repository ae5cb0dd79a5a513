package app.continuum.core.diagram;

import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The guards that enforce a to-do.
 *
 * @param mode the strictest of them
 * @param fields the names of the guarded fields
 */
public record Lock(Mode mode, List<String> fields) {

    public Lock {
        fields = List.copyOf(fields);
    }

    /** The guards in force before any of these fields; nothing where none of them is guarded. */
    public static Optional<Lock> before(
            Collection<FieldId> fields, Map<FieldId, Guard> guards, Function<FieldId, String> names) {
        List<Guard> behind =
                fields.stream().map(guards::get).filter(Objects::nonNull).toList();
        Optional<Mode> strictest = behind.stream().map(Guard::forCounterpart).max(Comparator.naturalOrder());
        return strictest.map(mode ->
                new Lock(mode, behind.stream().map(Guard::field).map(names).toList()));
    }
}
