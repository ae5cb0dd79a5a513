package app.continuum.confluence.macro;

import app.continuum.core.diagram.Continuum;
import app.continuum.core.drawing.SvgDrawing;
import app.continuum.core.drawing.TableDrawing;
import app.continuum.core.words.Texts;
import java.util.concurrent.atomic.AtomicLong;

/** A continuum as a surface can show it: the drawing with its table, or the table alone. */
final class Picture {

    private final AtomicLong drawn = new AtomicLong();
    private final Texts texts;

    Picture(Texts texts) {
        this.texts = texts;
    }

    String of(Continuum continuum, Surface surface) {
        String content =
                switch (surface) {
                    case SCREEN -> drawing(continuum) + TableDrawing.draw(continuum, texts);
                    case EXPORT -> TableDrawing.draw(continuum, texts);
                    case OUTBOX -> TableDrawing.drawWithoutPeople(continuum, texts);
                };
        return "<div class=\"continuum\">" + content + "</div>";
    }

    private String drawing(Continuum continuum) {
        return SvgDrawing.draw(continuum, texts, "continuum-" + drawn.incrementAndGet());
    }
}
