package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.people.JiraUser;

/**
 * One change as its maker sends it: who, of what sort, and with what said; comment and metadata may be null.
 *
 * @param told whether an event is sent of it
 * @param amongMany whether it is part of an operation on many issues
 */
public record Change(
        JiraUser author, EventType type, String comment, String metadata, boolean told, boolean amongMany) {
    public Change(JiraUser author, EventType type, String comment, String metadata) {
        this(author, type, comment, metadata, true, false);
    }

    public static Change of(JiraUser author, EventType type) {
        return new Change(author, type, null, null);
    }

    /** The same, of which no event is sent. */
    public Change untold() {
        return new Change(author, type, comment, metadata, false, amongMany);
    }

    /** The same, as part of an operation on many issues. */
    public Change inBulk() {
        return new Change(author, type, comment, metadata, told, true);
    }
}
