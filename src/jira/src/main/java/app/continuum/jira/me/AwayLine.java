package app.continuum.jira.me;

/**
 * A window on the page.
 *
 * @param days from which day to which
 * @param standIn who stands in
 * @param phase whether it holds now, is to come, or is over
 * @param lozenge the colour of that among Jira's
 * @param note why nobody does, to be said instead; empty where somebody does or will
 * @param deletable whether it can be deleted: not when it is over
 */
public record AwayLine(
        long id, String days, String standIn, String phase, String lozenge, String note, boolean deletable) {}
