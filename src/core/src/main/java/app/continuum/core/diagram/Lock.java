package app.continuum.core.diagram;

import app.continuum.core.guards.Mode;
import java.util.List;

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
}
