package app.continuum.core.policy;

import app.continuum.core.guards.Mode;

/** What holds at most while nobody sits in the owning seat. */
public enum EmptySeat {
    /** Nothing is a crossing. */
    ALLOW,
    /** At most a flag, to the head of delivery. */
    FLAG,
    /** The guard's own mode. */
    BLOCK;

    Mode soften(Mode mode) {
        return this == FLAG ? mode.milder(Mode.FLAG) : mode;
    }
}
