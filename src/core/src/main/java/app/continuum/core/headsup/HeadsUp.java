package app.continuum.core.headsup;

import java.time.Instant;
import java.util.Optional;

/**
 * "I want this field to be that, because."
 *
 * @param version begins at 1, and rises each time whoever asked changes it
 * @param until when it lapses: an open one unless somebody decides, a given one unless the value is saved
 * @param savedAt when the value was saved by whoever gave the heads-up; none before, and where the owner's acceptance saves it
 * @param decision none while nobody has decided; while it is applied, what is being written
 */
public record HeadsUp(
        long id,
        Ask ask,
        State state,
        int version,
        Instant askedAt,
        Instant until,
        Optional<Instant> savedAt,
        Optional<Decision> decision) {

    /** Whether it is only a promise yet: given, and the value not saved. */
    public boolean isUnused() {
        return state == State.GIVEN && savedAt.isEmpty();
    }

    /** The same, over without anybody's decision. */
    public HeadsUp ended(State other) {
        return new HeadsUp(id, ask, other, version, askedAt, until, savedAt, Optional.empty());
    }

    /** The same, decided. */
    public HeadsUp decided(State other, Decision made) {
        return new HeadsUp(id, ask, other, version, askedAt, until, savedAt, Optional.of(made));
    }

    /** The same, open again since what was decided could not be done. */
    public HeadsUp reopened() {
        return ended(State.OPEN);
    }

    /** The next version, wanted otherwise. */
    public HeadsUp edited(Ask better) {
        return new HeadsUp(id, better, state, version + 1, askedAt, until, savedAt, Optional.empty());
    }

    /** The same, its value saved. */
    public HeadsUp saved(Instant at) {
        return new HeadsUp(id, ask, state, version, askedAt, until, Optional.of(at), decision);
    }
}
