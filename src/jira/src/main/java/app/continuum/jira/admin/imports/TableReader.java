package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.csv.CsvLine;
import app.continuum.core.csv.CsvReader;
import app.continuum.jira.agency.People;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a table to drafts, line by line; every line that is wrong says all that is wrong with it. */
final class TableReader {
    private final People people;
    private final ProjectManager projects;
    private final ClientCells cells;
    private final ScreenText text;

    TableReader(People people, ProjectManager projects, ClientCells cells, ScreenText text) {
        this.people = people;
        this.projects = projects;
        this.cells = cells;
        this.text = text;
    }

    List<Draft> read(String csv, Map<ClientKey, Client> known) {
        List<CsvLine> lines = CsvReader.read(csv);
        if (lines.isEmpty()) {
            return List.of(Draft.bad(1, "", List.of(text.of("continuum.admin.import.nothing"))));
        }
        List<String> faults = new ArrayList<>();
        List<Optional<Column>> columns = columns(lines.get(0), faults);
        if (!faults.isEmpty()) {
            return List.of(Draft.bad(lines.get(0).number(), "", faults));
        }
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CsvLine line : lines.subList(1, lines.size())) {
            Draft draft = draft(line, columns, known);
            Integer earlier = draft.key().isEmpty() ? null : seen.putIfAbsent(draft.key(), line.number());
            drafts.add(
                    earlier == null
                            ? draft
                            : Draft.bad(
                                    line.number(),
                                    draft.key(),
                                    List.of(text.with(
                                            "continuum.admin.import.twice", draft.key(), Integer.toString(earlier)))));
        }
        return drafts;
    }

    private List<Optional<Column>> columns(CsvLine header, List<String> faults) {
        header.fault().ifPresent(fault -> faults.add(text.of("continuum.admin.import.fault." + fault)));
        List<Optional<Column>> columns = new ArrayList<>();
        for (String title : header.cells()) {
            Optional<Column> column = Column.titled(title);
            if (column.isEmpty()) {
                faults.add(text.with("continuum.admin.import.no-column", title, Column.titles()));
            } else if (columns.contains(column)) {
                faults.add(text.with("continuum.admin.import.column-twice", title));
            }
            columns.add(column);
        }
        if (!columns.contains(Optional.of(Column.KEY))) {
            faults.add(text.of("continuum.admin.import.no-key"));
        }
        return columns;
    }

    private Draft draft(CsvLine line, List<Optional<Column>> columns, Map<ClientKey, Client> known) {
        if (line.fault().isPresent()) {
            return Draft.bad(
                    line.number(),
                    "",
                    List.of(text.of(
                            "continuum.admin.import.fault." + line.fault().get())));
        }
        if (line.cells().size() > columns.size()) {
            return Draft.bad(
                    line.number(),
                    line.cells().get(0),
                    List.of(text.with(
                            "continuum.admin.import.too-many", line.cells().size(), columns.size())));
        }
        Map<Column, String> typed = new EnumMap<>(Column.class);
        for (int at = 0; at < line.cells().size(); at++) {
            String cell = line.cells().get(at);
            columns.get(at).ifPresent(column -> typed.put(column, cell));
        }
        return new LineReader(people, projects, cells, text, typed).read(line.number(), known);
    }
}
