package app.continuum.core.drawing;

import app.continuum.core.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width. */
record TextBlock(Style style, List<String> lines) {

    static TextBlock fit(Style style, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(style, text, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return new TextBlock(style, List.copyOf(lines));
    }

    /** The words of a text, those too long for a line cut up. */
    private static List<String> words(Style style, String text, int width) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            while (style.width(rest) > width) {
                int cut = fitting(style, rest, width);
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    /** How much of a word fits: one character at the least, and never half of one. */
    private static int fitting(Style style, String word, int width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (style.width(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    int height() {
        return lines.size() * style.lineHeight;
    }

    int width() {
        return lines.stream().mapToInt(style::width).max().orElse(0);
    }

    /** Draws the lines from a top edge down; the anchor is {@code start}, {@code middle} or {@code end}. */
    void draw(Markup svg, int x, int top, String anchor) {
        svg.open("text", "class", style.className, "text-anchor", anchor);
        int baseline = top + style.size;
        for (String line : lines) {
            // the blank keeps words apart where the text is copied or searched
            svg.element("tspan", line + " ", "x", Integer.toString(x), "y", Integer.toString(baseline));
            baseline += style.lineHeight;
        }
        svg.close();
    }
}
