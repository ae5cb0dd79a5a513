package app.continuum.core.headsup;

/** What somebody does about a heads-up. */
public enum Action {
    /** The value is written as it is wanted. */
    ACCEPT,
    /** Another value is written. */
    AMEND,
    /** Nothing is written, and the owner says why. */
    DECLINE,
    /** Whoever asked takes it back. */
    WITHDRAW,
    /** Whoever asked wants another value, or says better why. */
    EDIT,
    /** The owner has seen what they were told. */
    ACKNOWLEDGE,
    /** The owner has seen it, and asks whoever saved it to put the old value back. */
    ASK_BACK,
    /** Somebody else than the overrider has looked at an override. */
    REVIEW;

    boolean isTheAskers() {
        return this == WITHDRAW || this == EDIT;
    }

    /** Whether it is about a value that is saved already. */
    boolean isAfterwards() {
        return this == ACKNOWLEDGE || this == ASK_BACK || this == REVIEW;
    }
}
