package app.continuum.coverage;

/** A guarded field that a path changes: its id, and where REST shows it. */
enum Field {
    DUE_DATE("duedate"),
    ASSIGNEE("assignee"),
    ORIGINAL_ESTIMATE("timeoriginalestimate"),
    REMAINING_ESTIMATE("timeestimate"),
    LABELS("labels"),
    SPRINT("customfield_10120"),
    STORY_POINTS("customfield_10121"),
    FLAGGED("customfield_10122");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
