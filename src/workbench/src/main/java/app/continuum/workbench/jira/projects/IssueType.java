package app.continuum.workbench.jira.projects;

/** What sort of thing an issue is. */
public record IssueType(String id, String name, boolean subtask) {}
