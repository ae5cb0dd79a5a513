package app.continuum.core.drawing;

import app.continuum.core.diagram.Band;
import app.continuum.core.diagram.Continuum;
import app.continuum.core.diagram.End;
import app.continuum.core.diagram.Mark;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says what a drawing shows in two plain tables: who sits where, and who leads in what. */
public final class TableDrawing {

    private static final String COLUMNS = "4";

    private final Continuum continuum;
    private final Texts texts;
    private final Markup html = new Markup();

    private TableDrawing(Continuum continuum, Texts texts) {
        this.continuum = continuum;
        this.texts = texts;
    }

    /** Both tables. */
    public static String draw(Continuum continuum, Texts texts) {
        TableDrawing drawing = new TableDrawing(continuum, texts);
        drawing.people();
        drawing.toDos();
        return drawing.html.toString();
    }

    /** The to-dos alone, for readers who must not see names. */
    public static String drawWithoutPeople(Continuum continuum, Texts texts) {
        TableDrawing drawing = new TableDrawing(continuum.withoutPeople(), texts);
        drawing.toDos();
        return drawing.html.toString();
    }

    private void people() {
        String client = continuum.clientName() + " (" + continuum.clientKey() + ")";
        openTable("continuum-people", texts.text("continuum.table.people", client));
        head("continuum.table.role", "continuum.table.names");
        html.open("tbody");
        end(continuum.accountManager());
        end(continuum.producer());
        continuum.combined().ifPresent(person -> personInBothSeats());
        html.close().close();
    }

    private void end(End end) {
        row(end.role(), Wording.people(end, continuum.combined(), texts));
    }

    private void personInBothSeats() {
        row(texts.text("continuum.table.combined"), texts.text("continuum.drawing.combined"));
    }

    private void row(String name, String value) {
        html.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }

    private void toDos() {
        openTable("continuum-todos", texts.text("continuum.table.toDos", continuum.clientName()));
        head("continuum.table.toDo", "continuum.table.knowledge", "continuum.table.guard", "continuum.table.agreement");
        continuum.bands().stream().filter(band -> !band.marks().isEmpty()).forEach(this::band);
        html.close();
    }

    private void band(Band band) {
        html.open("tbody").open("tr").element("th", band.label(), "scope", "rowgroup", "colspan", COLUMNS);
        html.close();
        band.marks().forEach(this::mark);
        html.close();
    }

    private void mark(Mark mark) {
        html.open("tr");
        html.element("th", mark.label(), "scope", "row");
        html.element("td", Wording.knowledge(mark.knowledge(), texts));
        html.element("td", mark.lock().map(lock -> Wording.lock(lock, texts)).orElse(""));
        html.element("td", agreement(mark));
        html.close();
    }

    private String agreement(Mark mark) {
        List<String> agreed = new ArrayList<>();
        agreed.add(texts.text(mark.settled() ? "continuum.table.settled" : "continuum.drawing.unsettled"));
        mark.tieBreak()
                .map(role -> texts.text("continuum.drawing.tieBreak", role))
                .ifPresent(agreed::add);
        return String.join("; ", agreed);
    }

    private void openTable(String className, String caption) {
        html.open("table", "class", "aui continuum-table " + className).element("caption", caption);
    }

    private void head(String... keys) {
        html.open("thead").open("tr");
        for (String key : keys) {
            html.element("th", texts.text(key), "scope", "col");
        }
        html.close().close();
    }
}
