package app.continuum.core.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every heads-up there is. */
public interface HeadsUps {
    /** A seat whose fields are asked for. */
    record Desk(ClientKey client, Role role) {
        /** The one before which a heads-up lies. */
        public static Desk of(HeadsUp headsUp) {
            return new Desk(headsUp.ask().client(), headsUp.ask().owner());
        }
    }

    /** Keeps a new one, and answers it with its number. */
    HeadsUp add(Ask ask, State state, Instant askedAt, Instant until);

    /** The one of a number. */
    Optional<HeadsUp> find(long id);

    /** Keeps one as it is now. */
    void keep(HeadsUp headsUp);

    /** Those of an issue that somebody has still to do something about, the oldest first. */
    List<HeadsUp> pendingOf(long issueId);

    /** Those in a state that lie before these seats, the oldest first. */
    List<HeadsUp> before(Set<Desk> desks, State state, int limit);

    /** How many in a state lie before these seats. */
    int count(Set<Desk> desks, State state);

    /** Those somebody has asked, the newest first. */
    List<HeadsUp> askedBy(UserKey person, int limit);

    /** Those somebody has decided, the newest first. */
    List<HeadsUp> decidedBy(UserKey person, int limit);

    /** Those whose time was over before: open ones, and given ones whose value was never saved. */
    List<HeadsUp> lapsing(Instant before, int limit);

    /** Those that are being applied, or were when a node died. */
    List<HeadsUp> applying();
}
