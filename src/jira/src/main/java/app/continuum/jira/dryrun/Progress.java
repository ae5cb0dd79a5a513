package app.continuum.jira.dryrun;

/**
 * How far a dry run has come.
 *
 * @param issues how many it has read
 * @param ofIssues how many it has to read
 * @param groups how many change groups it has judged
 * @param cases how many changes of guarded fields it has met
 */
public record Progress(long issues, long ofIssues, long groups, long cases) {
    /** Nothing read yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0);

    private static final long WHOLE = 100;

    /** How far that is of a hundred. */
    public long percent() {
        return ofIssues == 0 ? 0 : Math.min(WHOLE, issues * WHOLE / ofIssues);
    }

    /** The changes of guarded fields that are not kept one by one, since there are too many. */
    public long notKept() {
        return Math.max(0, cases - CaseTable.MOST_KEPT);
    }

    /** One issue further. */
    Progress and(int changes, long casesSoFar) {
        return new Progress(issues + 1, ofIssues, groups + changes, casesSoFar);
    }
}
