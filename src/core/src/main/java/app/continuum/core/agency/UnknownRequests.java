package app.continuum.core.agency;

/** What becomes of a request that names a guarded field of an issue on a path the gate does not know. */
public enum UnknownRequests {
    /** It is passed on; the watch meets what it changes. */
    LET_THROUGH,
    /** It is refused. */
    REFUSE
}
