package app.continuum.jira.admin.start;

/**
 * One mode of the ladder.
 *
 * @param figure what it would have done to history; empty where no dry run was done
 * @param guards how many of the agency's guards stand there against the counterpart
 * @param own how many guards that single clients, not archived, have of their own do
 */
public record LadderRung(String mode, String meaning, String figure, long guards, long own) {}
