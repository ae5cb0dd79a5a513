package app.continuum.core.drawing;

import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;

/** One person across the whole axis, since both seats are theirs. */
final class AcrossBlock {

    private static final int PADDING = 12;
    private static final int NAME_WIDTH = 560;
    private static final int MIDDLE = SvgDrawing.WIDTH / 2;

    private final TextBlock name;
    private final TextBlock note;

    AcrossBlock(String person, Texts texts) {
        name = TextBlock.fit(Style.PERSON, person, NAME_WIDTH);
        note = TextBlock.fit(Style.MORE_PEOPLE, texts.text("continuum.drawing.combined"), NAME_WIDTH);
    }

    int height() {
        return 2 * PADDING + cardHeight();
    }

    private int cardHeight() {
        return name.height() + note.height() + PADDING;
    }

    void draw(Markup svg, int top) {
        int width = Math.max(name.width(), note.width()) + 4 * PADDING;
        int middle = top + PADDING + cardHeight() / 2;
        svg.empty("path", "class", "continuum-across-line", "d", line(top, middle));
        svg.empty(
                "rect",
                "class",
                "continuum-across-card",
                "x",
                Integer.toString(MIDDLE - width / 2),
                "y",
                Integer.toString(top + PADDING),
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(cardHeight()),
                "rx",
                "10");
        name.draw(svg, MIDDLE, top + PADDING + PADDING / 2, "middle");
        note.draw(svg, MIDDLE, top + PADDING + PADDING / 2 + name.height(), "middle");
    }

    /** From the figure at one end, down, across and up to the figure at the other. */
    private static String line(int top, int middle) {
        return "M34 " + top + " V" + (middle - PADDING) + " Q34 " + middle + " 46 " + middle + " H"
                + (SvgDrawing.WIDTH - 46) + " Q" + (SvgDrawing.WIDTH - 34) + " " + middle + " "
                + (SvgDrawing.WIDTH - 34) + " " + (middle - PADDING) + " V" + top;
    }
}
