package app.continuum.core.drawing;

import app.continuum.core.diagram.End;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Who sits at one end of the axis: the figure, the role and the people. */
final class EndBlock {

    private static final int DISC = 34;
    private static final int TEXT = 78;
    private static final int TEXT_WIDTH = 262;

    private final Glyphs.End side;
    private final boolean empty;
    private final List<TextBlock> texts = new ArrayList<>();

    EndBlock(Glyphs.End side, End end, boolean seatedAcross, Texts words) {
        this.side = side;
        this.empty = end.people().isEmpty() && !seatedAcross;
        texts.add(TextBlock.fit(Style.ROLE, end.role(), TEXT_WIDTH));
        for (String person : end.people()) {
            Style style = texts.size() == 1 && !seatedAcross ? Style.PERSON : Style.MORE_PEOPLE;
            texts.add(TextBlock.fit(style, person, TEXT_WIDTH));
        }
        if (empty) {
            texts.add(TextBlock.fit(Style.MORE_PEOPLE, words.text("continuum.drawing.nobody"), TEXT_WIDTH));
        }
    }

    int height() {
        return Math.max(2 * DISC, 8 + texts.stream().mapToInt(TextBlock::height).sum());
    }

    void draw(Markup svg, int top) {
        boolean left = side == Glyphs.End.UP;
        Glyphs.person(svg, side, empty, left ? DISC : SvgDrawing.WIDTH - DISC, top + DISC);
        int y = top + 8;
        for (TextBlock text : texts) {
            text.draw(svg, left ? TEXT : SvgDrawing.WIDTH - TEXT, y, left ? "start" : "end");
            y += text.height();
        }
    }
}
