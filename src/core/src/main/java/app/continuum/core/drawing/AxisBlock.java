package app.continuum.core.drawing;

import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;

/** The axis: two wedges, each role's share growing towards its own end, and a dot for each stop. */
final class AxisBlock {

    static final int HEIGHT = 84;
    private static final int WEDGES = 66;

    private AxisBlock() {}

    static void draw(Markup svg, int top, Texts texts) {
        int bottom = top + WEDGES;
        int right = SvgDrawing.WIDTH;
        svg.empty(
                "path",
                "class",
                "continuum-wedge continuum-wedge-up",
                "d",
                "M8 " + top + " H" + (right - 12) + " L0 " + (bottom - 4) + " V" + (top + 8) + " Q0 " + top + " 8 "
                        + top + " Z");
        svg.empty(
                "path",
                "class",
                "continuum-wedge continuum-wedge-down",
                "d",
                "M" + right + " " + (top + 4) + " V" + (bottom - 8) + " Q" + right + " " + bottom + " " + (right - 8)
                        + " " + bottom + " H12 Z");
        caption(svg, texts, "up", 16, top + 10, "start");
        caption(svg, texts, "down", right - 16, bottom - 40, "end");
        for (int stop = 0; stop < ColumnBlock.COUNT; stop++) {
            dot(svg, ColumnBlock.middle(stop), top, bottom);
        }
    }

    private static void caption(Markup svg, Texts texts, String end, int x, int y, String anchor) {
        TextBlock.fit(Style.STOP, texts.text("continuum.drawing." + end), SvgDrawing.WIDTH)
                .draw(svg, x, y, anchor);
        TextBlock.fit(Style.NOTE, texts.text("continuum.drawing." + end + ".knowledge"), SvgDrawing.WIDTH)
                .draw(svg, x, y + Style.STOP.lineHeight, anchor);
    }

    private static void dot(Markup svg, int x, int top, int bottom) {
        int y = bottom - WEDGES * x / SvgDrawing.WIDTH;
        svg.empty("path", "class", "continuum-plumb", "d", "M" + x + " " + y + " V" + (top + HEIGHT));
        svg.empty("circle", "class", "continuum-dot", "cx", Integer.toString(x), "cy", Integer.toString(y), "r", "6");
    }
}
