package app.continuum.jira.headsup;

import app.continuum.core.headsup.HeadsUp;

/** What came of something somebody wanted to do about a heads-up. */
public sealed interface Outcome {
    /** It is done, and so the heads-up stands now. */
    record Done(HeadsUp headsUp) implements Outcome {}

    /**
     * It is not done.
     *
     * @param sentence why, and what to do
     */
    record Not(Cause cause, String sentence) implements Outcome {}

    /** What kept it from being done. */
    enum Cause {
        /** Whoever tries is not logged in. */
        LOG_IN,
        /** It is not theirs. */
        FORBIDDEN,
        /** It stands otherwise than they thought. */
        CONFLICT,
        /** What they want is impossible. */
        IMPOSSIBLE
    }
}
