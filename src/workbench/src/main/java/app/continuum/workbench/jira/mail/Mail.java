package app.continuum.workbench.jira.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that has arrived.
 *
 * @param id counts from 1 in the order they came
 * @param text the plain text; empty where there is none
 * @param html the HTML; empty where there is none
 * @param headers all headers as they were sent, each in a line
 */
public record Mail(
        long id,
        String from,
        String to,
        String subject,
        Instant date,
        String type,
        String text,
        String html,
        List<String> headers) {
    public Mail {
        headers = List.copyOf(headers);
    }
}
