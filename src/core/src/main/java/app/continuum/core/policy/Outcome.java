package app.continuum.core.policy;

import app.continuum.core.guards.Mode;

/** What becomes of a change, mildest first; of several in one edit the strictest rules. */
public enum Outcome {
    /** Saved: nobody's line is crossed. */
    ALLOWED,
    /** Saved, and the crossing recorded. */
    RECORDED,
    /** Saved, and the owner told and asked to acknowledge. */
    FLAGGED,
    /** Refused until the editor says why. */
    HEADS_UP_NEEDED,
    /** Refused. */
    REFUSED;

    /** Whether the change is not saved. */
    public boolean isRefusal() {
        return compareTo(HEADS_UP_NEEDED) >= 0;
    }

    static Outcome of(Mode mode) {
        return switch (mode) {
            case OBSERVE -> RECORDED;
            case FLAG -> FLAGGED;
            case HEADS_UP -> HEADS_UP_NEEDED;
            case BLOCK -> REFUSED;
        };
    }
}
