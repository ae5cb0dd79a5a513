package app.continuum.core.headsup;

import java.time.Instant;
import java.util.Optional;

/**
 * "I want this field to be that, because."
 *
 * @param version begins at 1, and rises each time whoever asked changes it
 * @param lapsesAt when it lapses unless somebody decides
 * @param decision none while nobody has decided; while it is applied, what is being written
 */
public record HeadsUp(
        long id, Ask ask, State state, int version, Instant askedAt, Instant lapsesAt, Optional<Decision> decision) {

    /** The same in another state. */
    public HeadsUp in(State other) {
        return new HeadsUp(id, ask, other, version, askedAt, lapsesAt, decision);
    }

    /** The same, decided. */
    public HeadsUp decided(State other, Decision made) {
        return new HeadsUp(id, ask, other, version, askedAt, lapsesAt, Optional.of(made));
    }

    /** The same, open again since what was decided could not be done. */
    public HeadsUp reopened() {
        return new HeadsUp(id, ask, State.OPEN, version, askedAt, lapsesAt, Optional.empty());
    }

    /** The next version, wanted otherwise. */
    public HeadsUp edited(Ask better) {
        return new HeadsUp(id, better, State.OPEN, version + 1, askedAt, lapsesAt, Optional.empty());
    }
}
