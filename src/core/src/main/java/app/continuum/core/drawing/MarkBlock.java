package app.continuum.core.drawing;

import app.continuum.core.diagram.Mark;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One to-do: its shape and label, and below it what guards it and what is open about it. */
final class MarkBlock {

    private static final int INDENT = 24;
    private static final int LOCK_INDENT = 18;
    private static final int ABOVE_NOTE = 3;

    private final Mark mark;
    private final TextBlock label;
    private final Optional<TextBlock> lock;
    private final List<TextBlock> notes = new ArrayList<>();
    private final Optional<TextBlock> unsettled;

    MarkBlock(Mark mark, int width, Texts texts) {
        this.mark = mark;
        int room = width - INDENT;
        label = TextBlock.fit(Style.LABEL, mark.label(), room);
        lock = mark.lock().map(behind -> TextBlock.fit(Style.NOTE, Wording.lock(behind, texts), room - LOCK_INDENT));
        mark.tieBreak()
                .map(role -> TextBlock.fit(Style.NOTE, texts.text("continuum.drawing.tieBreak", role), room))
                .ifPresent(notes::add);
        unsettled = mark.settled()
                ? Optional.empty()
                : Optional.of(TextBlock.fit(Style.NOTE, texts.text("continuum.drawing.unsettled"), room - 14));
    }

    int height() {
        int height = label.height();
        height += lock.map(text -> text.height() + ABOVE_NOTE).orElse(0);
        height += notes.stream().mapToInt(note -> note.height() + ABOVE_NOTE).sum();
        return height
                + unsettled.map(text -> text.height() + 2 * ABOVE_NOTE + 2).orElse(0);
    }

    void draw(Markup svg, int left, int top) {
        svg.open("g", "class", "continuum-mark");
        Glyphs.knowledge(svg, mark.knowledge(), left, top + 3);
        int x = left + INDENT;
        label.draw(svg, x, top, "start");
        int y = top + label.height() + ABOVE_NOTE;
        if (lock.isPresent()) {
            mark.lock().ifPresent(behind -> Glyphs.padlock(svg, behind.mode(), x, top + label.height() + 2));
            lock.get().draw(svg, x + LOCK_INDENT, y, "start");
            y += lock.get().height() + ABOVE_NOTE;
        }
        for (TextBlock note : notes) {
            note.draw(svg, x, y, "start");
            y += note.height() + ABOVE_NOTE;
        }
        int pillTop = y + 1;
        unsettled.ifPresent(text -> Pill.draw(svg, text, x, pillTop));
        svg.close();
    }
}
