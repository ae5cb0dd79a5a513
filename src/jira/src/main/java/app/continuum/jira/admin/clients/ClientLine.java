package app.continuum.jira.admin.clients;

import java.util.List;

/**
 * One row of the list of clients.
 *
 * @param scopes its issues, in words
 * @param review when the exception by which one person sits in both seats is to be looked at; empty where there is none
 * @param reviewDue whether that day has passed
 * @param headsUps how many heads-ups wait
 * @param departures how many guards it has of its own
 */
public record ClientLine(
        String key,
        String name,
        SeatCell accountManager,
        SeatCell producer,
        List<String> scopes,
        String review,
        boolean reviewDue,
        int headsUps,
        int departures,
        boolean archived) {
    /** Who sits in a seat, and what is wrong with that; empty where nothing is. */
    public record SeatCell(String names, String warning) {}

    /** Whether one person sits in both seats. */
    public boolean combined() {
        return !review.isEmpty();
    }
}
