package app.continuum.jira.advice;

/** How much a finding matters, the weightiest first. */
public enum Weight {
    /** Owners cannot change what is theirs, or the app cannot do what it is told. */
    CONTRADICTION,
    /** A guard that meets nobody. */
    POINTLESS,
    /** Something to know. */
    NOTE
}
