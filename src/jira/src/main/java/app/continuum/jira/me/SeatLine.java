package app.continuum.jira.me;

/**
 * A seat somebody sits in.
 *
 * @param role what the agency calls the role
 * @param sitting in which way they sit there: as lead, as deputy, or for whom
 */
public record SeatLine(String client, String role, String sitting) {}
