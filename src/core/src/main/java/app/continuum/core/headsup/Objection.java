package app.continuum.core.headsup;

/** Why something cannot be done about a heads-up. */
public enum Objection {
    /** Whoever tries is not logged in. */
    LOG_IN,
    /** It is decided, or otherwise over. */
    OVER,
    /** It is just being applied. */
    BEING_APPLIED,
    /** It still waits for a decision, and is not there to be acknowledged. */
    NOT_SAVED_YET,
    /** It was saved already, and can only be acknowledged. */
    SAVED_ALREADY,
    /** It was granted, and the value is not saved yet. */
    NOT_USED_YET,
    /** It overrides a guard, and can only be reviewed. */
    TO_BE_REVIEWED,
    /** Nobody is known who saved it, or there is no old value to put back. */
    NOBODY_TO_ASK,
    /** Nobody decides their own. */
    OWN,
    /** It is the owner's to decide. */
    NOT_THE_OWNER,
    /** It is for whoever asked to take back or change. */
    NOT_THE_ASKER,
    /** Whoever asked has changed it meanwhile. */
    CHANGED_MEANWHILE
}
