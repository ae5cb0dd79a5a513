package app.continuum.jira.dryrun;

/** How a dry run fares. */
public enum RunState {
    /** It is reading. */
    RUNNING,
    /** It has read everything. */
    DONE,
    /** Somebody stopped it, or the node it ran on did. */
    STOPPED,
    /** Something went wrong. */
    FAILED
}
