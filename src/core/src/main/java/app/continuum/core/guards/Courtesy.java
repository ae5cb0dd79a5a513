package app.continuum.core.guards;

/** An everyday edit by which nobody is passed over, and which therefore is no crossing for whoever it reaches. */
public enum Courtesy {
    /** Assigning an unassigned issue to oneself. */
    TAKE_UNASSIGNED,
    /** Handing one's own issue to somebody else, or back to nobody. */
    HAND_ON_OWN,
    /** Changing the remaining estimate by logging work. */
    LOG_WORK,
    /** Giving a value to a date or an estimate that has none. */
    FILL_EMPTY
}
