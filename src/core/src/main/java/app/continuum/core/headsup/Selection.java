package app.continuum.core.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import java.util.Optional;

/**
 * Which of many heads-ups are wanted.
 *
 * @param client only this client's; all clients' where none
 * @param field only of this field; of all fields where none
 * @param beyond only what comes after the one of this number in the order of the list; from its beginning where 0
 * @param limit at most so many
 */
public record Selection(Optional<ClientKey> client, Optional<FieldId> field, long beyond, int limit) {
    /** The first of all. */
    public static Selection first(int limit) {
        return new Selection(Optional.empty(), Optional.empty(), 0, limit);
    }

    /** The same, beyond another number. */
    public Selection beyond(long number) {
        return new Selection(client, field, number, limit);
    }
}
