package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.edits.EventType;

/** The ways an issue can go, with the names of their last steps. */
enum Journey {
    /** To another project or type. */
    MOVE("Move Issue", "MoveIssueUpdateFields", "MoveIssueConfirm", "MoveIssueConfirm", EventType.MOVED),
    /** Below another issue. */
    TO_SUB_TASK(
            "Convert Issue to Sub-task",
            "ConvertIssueUpdateFields",
            "ConvertIssueConfirm",
            "ConvertIssueConvert",
            EventType.UPDATED),
    /** Out from below its parent. */
    TO_ISSUE(
            "Convert Sub-task to Issue",
            "ConvertSubTaskUpdateFields",
            "ConvertSubTaskConfirm",
            "ConvertSubTaskConvert",
            EventType.UPDATED);

    private final String title;
    private final String fields;
    private final String confirmation;
    private final String commit;
    private final EventType event;

    Journey(String title, String fields, String confirmation, String commit, EventType event) {
        this.title = title;
        this.fields = fields;
        this.confirmation = confirmation;
        this.commit = commit;
        this.event = event;
    }

    String title() {
        return title;
    }

    /** The action that takes the values of fields. */
    String fields() {
        return fields;
    }

    /** The action that asks for confirmation. */
    String confirmation() {
        return confirmation;
    }

    /** The action that does it. */
    String commit() {
        return commit;
    }

    EventType event() {
        return event;
    }
}
