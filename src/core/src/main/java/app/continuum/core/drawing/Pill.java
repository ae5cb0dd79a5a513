package app.continuum.core.drawing;

import app.continuum.core.markup.Markup;

/** A word in a dashed frame. */
final class Pill {

    private static final int PADDING = 7;

    private Pill() {}

    private static int width(TextBlock text) {
        return text.width() + 2 * PADDING;
    }

    static void draw(Markup svg, TextBlock text, int x, int y) {
        svg.open("g", "class", "continuum-unsettled");
        svg.empty(
                "rect",
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "width",
                Integer.toString(width(text)),
                "height",
                Integer.toString(text.height() + 2),
                "rx",
                "9");
        text.draw(svg, x + width(text) / 2, y, "middle");
        svg.close();
    }
}
