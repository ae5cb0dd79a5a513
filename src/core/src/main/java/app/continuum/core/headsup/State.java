package app.continuum.core.headsup;

/** Where a heads-up stands. */
public enum State {
    /** It waits for the owner. */
    OPEN,
    /** Somebody has accepted it, and the value is just being written. */
    APPLYING,
    /** The owner has accepted it, and the value was written. */
    ACCEPTED,
    /** The owner has accepted it with another value, and that was written. */
    AMENDED,
    /** The owner has declined it. */
    DECLINED,
    /** Whoever asked has taken it back. */
    WITHDRAWN,
    /** Nobody has answered in time. */
    LAPSED,
    /** The field no longer holds the value it was asked for. */
    STALE,
    /** The owner was told beforehand, and the value was saved by whoever told them. */
    GIVEN,
    /** The owner has acknowledged what they were told. */
    ACKNOWLEDGED;

    /** Whether somebody has still to do something about it. */
    public boolean isPending() {
        return this == OPEN || this == APPLYING || this == GIVEN;
    }
}
