package app.continuum.core.changes;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Which changes on record are wanted.
 *
 * @param from not earlier than this
 * @param until earlier than this
 * @param beyond only those recorded before the one of this id, to go on after a page
 * @param limit the most that are wanted
 */
public record Wanted(
        Optional<ClientKey> client,
        Optional<UserKey> by,
        Optional<ChangeKind> kind,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> beyond,
        int limit) {
    /** The newest of all. */
    public static Wanted newest(int limit) {
        return new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** Whether a change on record is one of these, apart from the limit. */
    public boolean includes(Recorded recorded) {
        return client.map(key -> recorded.change().client().filter(key::equals).isPresent())
                        .orElse(true)
                && by.map(recorded.by()::equals).orElse(true)
                && kind.map(recorded.change().kind()::equals).orElse(true)
                && from.map(first -> !recorded.at().isBefore(first)).orElse(true)
                && until.map(recorded.at()::isBefore).orElse(true)
                && beyond.map(id -> recorded.id() < id).orElse(true);
    }
}
