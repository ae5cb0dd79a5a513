package app.continuum.jira.admin.dryrun;

/**
 * A number, and the way to the changes behind it.
 *
 * @param words what was counted
 * @param query asks for the list of what was counted
 */
public record NumberLink(long count, String words, String query) {}
