package app.continuum.core.ledger;

/** Who found a change and wrote it down. */
public enum Finder {
    /** The gate, before the write. */
    GATE,
    /** The workflow validator, before a transition. */
    VALIDATOR,
    /** The watch, after the commit. */
    WATCH,
    /** The sweep, long after the commit, where no event was fired. */
    SWEEP,
}
