package app.continuum.core.notices;

/** What somebody is told. */
public enum NoticeKind {
    /** To the owner: somebody else had changed a field of theirs, and the old value was put back. */
    PUT_BACK,
    /** To the one who changed it, or in whose name it was changed: the old value was put back. */
    YOURS_WAS_PUT_BACK
}
