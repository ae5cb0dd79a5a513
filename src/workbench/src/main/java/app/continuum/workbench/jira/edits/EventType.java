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
    /** An issue went through its workflow. */
    GENERIC(13);

    private final long id;

    EventType(long id) {
        this.id = id;
    }

    public Long id() {
        return id;
    }
}
