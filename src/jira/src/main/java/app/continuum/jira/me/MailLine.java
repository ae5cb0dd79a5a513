package app.continuum.jira.me;

import java.util.List;

/**
 * What somebody may be mailed of, with a choice of when.
 *
 * @param name of the input
 * @param label what it is about
 * @param choices when it can be mailed
 */
public record MailLine(String name, String label, List<Choice> choices) {
    /** A moment that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}
}
