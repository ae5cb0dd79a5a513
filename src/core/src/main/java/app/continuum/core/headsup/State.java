package app.continuum.core.headsup;

/** Where a heads-up stands. */
public enum State {
    /** It waits for whoever decides. */
    OPEN,
    /** Somebody has accepted it, and the value is just being written. */
    APPLYING,
    /** It was accepted, and the value was written. */
    ACCEPTED,
    /** It was accepted with another value, and that was written. */
    AMENDED,
    /** It was declined. */
    DECLINED,
    /** Whoever asked has taken it back. */
    WITHDRAWN,
    /** Nobody has answered in time. Where the agency has settled that it then goes ahead, the value was written. */
    LAPSED,
    /** The field no longer holds the value it was asked for. */
    STALE,
    /** The owner was told beforehand, and the value was saved by whoever told them. */
    GIVEN,
    /** The value was saved and nobody had said so before: the owner was told of it afterwards, by no person. */
    FLAGGED,
    /** The owner has acknowledged what they were told. */
    ACKNOWLEDGED,
    /** Somebody who may has saved the value against the guard, and said why. */
    OVERRIDDEN,
    /** Somebody else has looked at the override. */
    REVIEWED;

    /** Whether somebody has still to do something about it. */
    public boolean isPending() {
        return switch (this) {
            case OPEN, APPLYING, GIVEN, FLAGGED, OVERRIDDEN -> true;
            case ACCEPTED, AMENDED, DECLINED, WITHDRAWN, LAPSED, STALE, ACKNOWLEDGED, REVIEWED -> false;
        };
    }

    /** Whether whoever asks saves the value themselves, once, within a short while. */
    public boolean isGrant() {
        return this == GIVEN || this == OVERRIDDEN;
    }
}
