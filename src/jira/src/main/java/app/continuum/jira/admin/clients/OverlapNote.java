package app.continuum.jira.admin.clients;

/**
 * What is said about issues that two clients claim.
 *
 * @param client the other client's key
 * @param name the other client's name
 * @param tie whether nothing says whose they are
 */
public record OverlapNote(String sentence, String client, String name, boolean tie) {}
