package app.continuum.core.drawing;

import app.continuum.core.diagram.Continuum;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.Optional;

/** The head of the drawing: the client, and the people at both ends, or one person across. */
final class HeaderBlock {

    private static final int CLIENT_WIDTH = 400;
    private static final int MIDDLE = SvgDrawing.WIDTH / 2;

    private final EndBlock up;
    private final EndBlock down;
    private final TextBlock client;
    private final TextBlock key;
    private final Optional<AcrossBlock> across;

    HeaderBlock(Continuum continuum, Texts texts) {
        boolean seatedAcross = continuum.combined().isPresent();
        up = new EndBlock(Glyphs.End.UP, continuum.accountManager(), seatedAcross, texts);
        down = new EndBlock(Glyphs.End.DOWN, continuum.producer(), seatedAcross, texts);
        client = TextBlock.fit(Style.CLIENT, continuum.clientName(), CLIENT_WIDTH);
        key = TextBlock.fit(Style.KEY, continuum.clientKey(), CLIENT_WIDTH);
        across = continuum.combined().map(person -> new AcrossBlock(person, texts));
    }

    int height() {
        int middle = 8 + client.height() + key.height();
        int row = Math.max(middle, Math.max(up.height(), down.height()));
        return row + across.map(AcrossBlock::height).orElse(0);
    }

    void draw(Markup svg) {
        client.draw(svg, MIDDLE, 8, "middle");
        key.draw(svg, MIDDLE, 8 + client.height(), "middle");
        across.ifPresent(person -> person.draw(svg, height() - person.height()));
        up.draw(svg, 0);
        down.draw(svg, 0);
    }
}
