package app.continuum.jira.admin.changes;

/**
 * A change on the page.
 *
 * @param client its name; empty where the agency as a whole is concerned
 */
public record ChangeLine(long id, String when, String who, String client, String what, String before, String after) {}
