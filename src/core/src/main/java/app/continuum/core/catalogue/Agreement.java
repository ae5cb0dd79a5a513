package app.continuum.core.catalogue;

import app.continuum.core.clients.Role;
import java.util.Optional;

/**
 * What was agreed on one to-do, by the agency or for one client.
 *
 * @param tieBreak who has the last word in a shared to-do, where that is agreed
 * @param settled whether it is agreed, rather than a suggestion
 * @param takenOut whether nobody does it here; it can be brought back
 */
public record Agreement(Stop stop, Optional<Role> tieBreak, boolean settled, boolean takenOut) {

    /** A stop that is not settled, without a tie-break. */
    public static Agreement suggested(Stop stop) {
        return new Agreement(stop, Optional.empty(), false, false);
    }

    /** The same, settled. */
    public Agreement settle() {
        return new Agreement(stop, tieBreak, true, takenOut);
    }

    /** The same at another stop; the last word stays only where it is shared. */
    public Agreement at(Stop other) {
        Optional<Role> last = other == Stop.SHARED ? tieBreak : Optional.empty();
        return new Agreement(other, last, settled, takenOut);
    }
}
