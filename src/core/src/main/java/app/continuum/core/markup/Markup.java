package app.continuum.core.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/** Markup being written: what is opened gets closed, and every text and attribute is escaped. */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    /** An element with a text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A text within the element opened last. */
    public Markup text(String text) {
        written.append(Escaper.escape(text));
        return this;
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            written.append(Escaper.escape(attributes[i + 1])).append('"');
        }
    }

    /** Everything written so far. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return written.toString();
    }
}
