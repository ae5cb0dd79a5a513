package app.continuum.jira.absence;

/**
 * What somebody has said about a time for which somebody is to be away, as they wrote it.
 *
 * @param from the first day, as 2026-12-31
 * @param to the last day
 * @param standIn the name under which whoever stands in logs in
 */
public record AwayWish(String from, String to, String standIn) {
    /** A wish without the blanks around its words. */
    public AwayWish {
        from = from.strip();
        to = to.strip();
        standIn = standIn.strip();
    }
}
