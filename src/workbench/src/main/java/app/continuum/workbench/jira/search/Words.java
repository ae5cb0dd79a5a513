package app.continuum.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a JQL text, one after the other. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(cf\\[\\d+\\])|(!=|<=|>=|!~|[=<>~(),!])|([^\\s=<>~(),!\"']+))");
    private final List<Word> words = new ArrayList<>();
    private int position;

    Words(String jql) throws JqlException {
        Matcher matcher = WORD.matcher(jql);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            words.add(word(matcher));
        }
        if (!jql.substring(end).isBlank()) {
            throw new JqlException("Error in the JQL Query: The character '"
                    + jql.substring(end).strip().charAt(0) + "' at position " + end + " is not understood.");
        }
    }

    private static Word word(Matcher matcher) {
        for (int quoted = 1; quoted <= 2; quoted++) {
            if (matcher.group(quoted) != null) {
                return new Word(matcher.group(quoted).replaceAll("\\\\(.)", "$1"), true);
            }
        }
        return new Word(matcher.group().strip(), false);
    }

    boolean isEmpty() {
        return position >= words.size();
    }

    /** Whether the next word is that one, unquoted; then it is taken. */
    boolean take(String wanted) {
        boolean there = next(wanted);
        if (there) {
            position++;
        }
        return there;
    }

    boolean next(String wanted) {
        return !isEmpty()
                && !words.get(position).quoted()
                && words.get(position).text().equalsIgnoreCase(wanted);
    }

    void expect(String wanted) throws JqlException {
        if (!take(wanted)) {
            throw unexpected("Expecting '" + wanted + "'");
        }
    }

    /** Takes the next word, whatever it is. */
    String take() throws JqlException {
        if (isEmpty()) {
            throw unexpected("Expecting more");
        }
        return words.get(position++).text();
    }

    /** Takes the next word in lower case. */
    String takeLower() throws JqlException {
        return take().toLowerCase(Locale.ROOT);
    }

    JqlException unexpected(String expected) {
        String got = isEmpty() ? "the end" : "'" + words.get(position).text() + "'";
        return new JqlException("Error in the JQL Query: " + expected + " but got " + got + ".");
    }

    private record Word(String text, boolean quoted) {}
}
