package app.continuum.core.drawing;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.guards.Mode;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the shapes mean, in rows that break where the width ends. */
final class LegendBlock {

    private static final int ROW = 24;
    private static final int GLYPH = 20;
    private static final int BETWEEN = 26;

    private final List<Entry> entries = new ArrayList<>();

    /** A picture and the words for it. */
    private record Entry(Picture picture, TextBlock text) {
        int width() {
            return GLYPH + text.width() + BETWEEN;
        }
    }

    /** Draws something at a place. */
    private interface Picture {
        void draw(Markup svg, int x, int y);
    }

    LegendBlock(Texts texts) {
        for (Knowledge knowledge : Knowledge.values()) {
            entry((svg, x, y) -> Glyphs.knowledge(svg, knowledge, x, y), Wording.knowledge(knowledge, texts));
        }
        entry((svg, x, y) -> Glyphs.padlock(svg, Mode.OBSERVE, x, y), texts.text("continuum.drawing.legend.open"));
        entry((svg, x, y) -> Glyphs.padlock(svg, Mode.BLOCK, x, y), texts.text("continuum.drawing.legend.closed"));
    }

    private void entry(Picture picture, String words) {
        entries.add(new Entry(picture, TextBlock.fit(Style.NOTE, words, SvgDrawing.WIDTH - GLYPH)));
    }

    int height() {
        return rows().size() * ROW;
    }

    void draw(Markup svg, int top) {
        svg.open("g", "class", "continuum-legend");
        int y = top;
        for (List<Entry> row : rows()) {
            int x = 0;
            for (Entry entry : row) {
                entry.picture().draw(svg, x, y);
                entry.text().draw(svg, x + GLYPH, y, "start");
                x += entry.width();
            }
            y += ROW;
        }
        svg.close();
    }

    private List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>();
        int room = 0;
        for (Entry entry : entries) {
            if (rows.isEmpty() || entry.width() - BETWEEN > room) {
                rows.add(new ArrayList<>());
                room = SvgDrawing.WIDTH;
            }
            rows.get(rows.size() - 1).add(entry);
            room -= entry.width();
        }
        return rows;
    }
}
