package app.continuum.workbench.jira.edits;

/** One step of the workflow; a resolution of null leaves the issue unresolved. */
public record Transition(int id, String name, String fromStatus, String toStatus, String resolution) {}
