package app.continuum.jira.admin.dryrun;

/**
 * How the latest dry run fares.
 *
 * @param state the name of its state
 * @param sentence who asked for it, when, and how it fares
 * @param numbers how far it has come
 */
public record RunLine(String state, String sentence, String numbers, long percent) {}
