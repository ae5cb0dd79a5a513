package app.continuum.core.headsup;

import java.time.Instant;
import java.util.Optional;

/**
 * "I want this field to be that, because."
 *
 * @param id its number; 0 before it is kept
 * @param version begins at 1, and rises each time whoever asked changes it
 * @param until when it lapses: an open one unless somebody decides, a granted one unless the value is saved
 * @param savedAt when the value was saved by whoever gave the heads-up; none before, and where an acceptance saves it
 * @param decision none while nobody has decided; while it is applied, what is being written
 * @param reminder who is reminded next of one that is open; nobody where there is none to come
 */
public record HeadsUp(
        long id,
        Ask ask,
        State state,
        int version,
        Instant askedAt,
        Instant until,
        Optional<Instant> savedAt,
        Optional<Decision> decision,
        Optional<Reminder> reminder) {

    /** One that waits for a decision. */
    public static HeadsUp open(Ask ask, Instant askedAt, Instant until, Reminder first) {
        return new HeadsUp(
                0, ask, State.OPEN, 1, askedAt, until, Optional.empty(), Optional.empty(), Optional.of(first));
    }

    /**
     * One by which whoever gives it may save the value.
     *
     * @param state given, or overridden
     */
    public static HeadsUp granted(Ask ask, State state, Instant askedAt, Instant until) {
        return new HeadsUp(0, ask, state, 1, askedAt, until, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was saved, and the owner is told of afterwards. */
    public static HeadsUp flagged(Ask ask, Instant at) {
        return new HeadsUp(0, ask, State.FLAGGED, 1, at, at, Optional.of(at), Optional.empty(), Optional.empty());
    }

    /** The same under a number. */
    public HeadsUp numbered(long number) {
        return new HeadsUp(number, ask, state, version, askedAt, until, savedAt, decision, reminder);
    }

    /** Whether it is only a promise yet: granted, and the value not saved. */
    public boolean isUnused() {
        return state.isGrant() && savedAt.isEmpty();
    }

    /** The same, over without anybody's decision. */
    public HeadsUp ended(State other) {
        return new HeadsUp(id, ask, other, version, askedAt, until, savedAt, Optional.empty(), reminder);
    }

    /** The same, decided. */
    public HeadsUp decided(State other, Decision made) {
        return new HeadsUp(id, ask, other, version, askedAt, until, savedAt, Optional.of(made), reminder);
    }

    /** The same, open again since what was decided could not be done. */
    public HeadsUp reopened() {
        return ended(State.OPEN);
    }

    /** The next version, wanted otherwise. */
    public HeadsUp edited(Ask better) {
        return new HeadsUp(id, better, state, version + 1, askedAt, until, savedAt, Optional.empty(), reminder);
    }

    /** The same, its value saved. */
    public HeadsUp saved(Instant at) {
        return new HeadsUp(id, ask, state, version, askedAt, until, Optional.of(at), decision, reminder);
    }

    /** The same, somebody reminded. */
    public HeadsUp reminded(Optional<Reminder> next) {
        return new HeadsUp(id, ask, state, version, askedAt, until, savedAt, decision, next);
    }
}
