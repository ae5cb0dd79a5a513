package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every heads-up there is. */
public interface HeadsUps {
    /** Keeps a new one, and answers it with its number. */
    HeadsUp add(HeadsUp fresh);

    /** The one of a number. */
    Optional<HeadsUp> find(long id);

    /** Keeps one as it is now. */
    void keep(HeadsUp headsUp);

    /** Those of an issue that somebody has still to do something about, the oldest first. */
    List<HeadsUp> pendingOf(long issueId);

    /** Those of an issue that were decided since, the oldest first. */
    List<HeadsUp> decidedOf(long issueId, Instant since);

    /** Those in a state that lie before these desks, the oldest first; not what is granted and not used, and not what a person has asked themselves. */
    List<HeadsUp> before(Set<Desk> desks, Set<State> states, UserKey notBy, Selection which);

    /** How many of them there are; counting ends at so many. */
    int count(Set<Desk> desks, State state, UserKey notBy, int most);

    /** Those in a state, whoever decides, the oldest first; not what is granted and not used, and not what a person has asked themselves. */
    List<HeadsUp> in(State state, UserKey notBy, Selection which);

    /** Those somebody has asked, the newest first. */
    List<HeadsUp> askedBy(UserKey person, Selection which);

    /** Those somebody has decided, the newest first. */
    List<HeadsUp> decidedBy(UserKey person, Selection which);

    /** Those whose time was over before: open ones, and granted ones whose value was never saved. */
    List<HeadsUp> lapsing(Instant before, int limit);

    /** Open ones of which somebody was to be reminded before. */
    List<HeadsUp> reminding(Instant before, int limit);

    /** Those that are being applied, or were when a node died. */
    List<HeadsUp> applying();
}
