package app.continuum.core.drawing;

import app.continuum.core.catalogue.Stop;
import app.continuum.core.diagram.Band;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.List;

/** One band, drawn as a column below its dot on the axis. */
final class ColumnBlock {

    static final int COUNT = Stop.values().length;
    static final int PADDING = 14;
    private static final int GAP = 12;
    private static final int WIDTH = (SvgDrawing.WIDTH - (COUNT - 1) * GAP) / COUNT;
    private static final int BETWEEN = 12;

    private final int index;
    private final TextBlock heading;
    private final List<MarkBlock> marks;

    ColumnBlock(int index, Band band, Texts texts) {
        this.index = index;
        heading = TextBlock.fit(Style.STOP, band.label(), WIDTH - 2 * PADDING);
        marks = band.marks().stream()
                .map(mark -> new MarkBlock(mark, WIDTH - 2 * PADDING, texts))
                .toList();
    }

    /** The middle of a column, where its dot stands on the axis. */
    static int middle(int index) {
        return left(index) + WIDTH / 2;
    }

    private static int left(int index) {
        return index * (WIDTH + GAP);
    }

    int headingHeight() {
        return heading.height();
    }

    int height(int headingHeight) {
        int body = marks.stream().mapToInt(mark -> mark.height() + BETWEEN).sum();
        return PADDING + 8 + headingHeight + BETWEEN + body + PADDING - BETWEEN;
    }

    void draw(Markup svg, int top, int headingHeight, int height) {
        svg.open("g", "class", "continuum-band continuum-band-" + (index + 1));
        box(svg, "continuum-panel", top, height);
        box(svg, "continuum-bar", top, 6);
        heading.draw(svg, left(index) + PADDING, top + PADDING + 6, "start");
        int y = top + PADDING + 8 + headingHeight + BETWEEN;
        for (MarkBlock mark : marks) {
            mark.draw(svg, left(index) + PADDING, y);
            y += mark.height() + BETWEEN;
        }
        svg.close();
    }

    private void box(Markup svg, String className, int top, int height) {
        svg.empty(
                "rect",
                "class",
                className,
                "x",
                Integer.toString(left(index)),
                "y",
                Integer.toString(top),
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "rx",
                height > 6 ? "8" : "3");
    }
}
