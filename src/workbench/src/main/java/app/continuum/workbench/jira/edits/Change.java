package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.people.JiraUser;

/** One change as its maker sends it: who, of what sort, and with what said; comment and metadata may be null. */
public record Change(JiraUser author, EventType type, String comment, String metadata) {
    public static Change of(JiraUser author, EventType type) {
        return new Change(author, type, null, null);
    }
}
