package app.continuum.jira.admin.dryrun;

/**
 * One past change, explained.
 *
 * @param why what it was and why, in sentences
 * @param modes what it would have come to in each mode, in a sentence
 */
public record CaseLine(
        String issue,
        String summary,
        String when,
        String who,
        String client,
        String field,
        String from,
        String to,
        String kind,
        String why,
        String modes) {}
