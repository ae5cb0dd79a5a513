package app.continuum.workbench.jira.edits;

/** Jira's event types, by their ids. */
public enum EventType {
    /** An issue was made. */
    CREATED(1),
    /** Fields were changed. */
    UPDATED(2),
    /** The assignee was changed on its own. */
    ASSIGNED(3),
    /** Somebody commented. */
    COMMENTED(6),
    /** Work was logged. */
    WORKLOGGED(10),
    /** An issue came to be in another place. */
    MOVED(9),
    /** Work that was logged was changed. */
    WORKLOG_UPDATED(15),
    /** Work that was logged was taken away. */
    WORKLOG_DELETED(16),
    /** An issue went through its workflow. */
    GENERIC(13);

    private final long id;

    EventType(long id) {
        this.id = id;
    }

    public Long id() {
        return id;
    }

    /** Whether it is told even where no field of the issue changed. */
    boolean isAboutWork() {
        return this == WORKLOGGED || this == WORKLOG_UPDATED || this == WORKLOG_DELETED;
    }
}
