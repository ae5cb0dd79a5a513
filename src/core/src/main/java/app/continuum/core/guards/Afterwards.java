package app.continuum.core.guards;

/** What becomes of a crossing that the mode would have refused and that nobody could stop. */
public enum Afterwards {
    /** It stands, and the owner is told and asked to acknowledge. */
    FLAG,
    /** The old value is put back while the unauthorised one still stands, and both are told. */
    RESTORE
}
