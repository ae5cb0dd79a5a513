package app.continuum.core.drawing;

import app.continuum.core.diagram.Continuum;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a continuum as one inline SVG element; the style sheet colours it by the classes it carries. */
public final class SvgDrawing {

    static final int WIDTH = 1118;
    private static final int GAP = 20;

    private SvgDrawing() {}

    /**
     * The drawing.
     *
     * @param idPrefix what its ids begin with, so that two drawings on one page do not share any
     */
    public static String draw(Continuum continuum, Texts texts, String idPrefix) {
        HeaderBlock header = new HeaderBlock(continuum, texts);
        LegendBlock legend = new LegendBlock(texts);
        List<ColumnBlock> columns = columns(continuum, texts);
        int headings =
                columns.stream().mapToInt(ColumnBlock::headingHeight).max().orElse(0);
        int columnHeight = columns.stream()
                .mapToInt(column -> column.height(headings))
                .max()
                .orElse(0);
        int axisTop = header.height() + GAP;
        int columnTop = axisTop + AxisBlock.HEIGHT;
        int legendTop = columnTop + columnHeight + GAP;

        Markup svg = open(continuum, texts, idPrefix, legendTop + legend.height());
        header.draw(svg);
        AxisBlock.draw(svg, axisTop, texts);
        columns.forEach(column -> column.draw(svg, columnTop, headings, columnHeight));
        legend.draw(svg, legendTop);
        return svg.close().toString();
    }

    private static List<ColumnBlock> columns(Continuum continuum, Texts texts) {
        return IntStream.range(0, continuum.bands().size())
                .mapToObj(index -> new ColumnBlock(index, continuum.bands().get(index), texts))
                .toList();
    }

    private static Markup open(Continuum continuum, Texts texts, String idPrefix, int height) {
        String title = idPrefix + "-title";
        String description = idPrefix + "-description";
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "continuum-drawing",
                        "role",
                        "img",
                        "viewBox",
                        "-2 -2 " + (WIDTH + 4) + " " + (height + 4),
                        "aria-labelledby",
                        title + " " + description)
                .element("title", texts.text("continuum.drawing.title", continuum.clientName()), "id", title)
                .element("desc", description(continuum, texts), "id", description);
    }

    private static String description(Continuum continuum, Texts texts) {
        return texts.text(
                "continuum.drawing.description",
                Wording.people(continuum.accountManager(), continuum.combined(), texts),
                Wording.people(continuum.producer(), continuum.combined(), texts));
    }
}
