package app.continuum.workbench.jira.issues;

/** Original estimate, remaining estimate and time spent, in seconds; each may be unknown. */
public record TimeTracking(Long original, Long remaining, Long spent) {
    /** Nothing estimated, nothing spent. */
    public static final TimeTracking NONE = new TimeTracking(null, null, null);
}
