package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The external system import, as far as it updates issues that are there: one row for each, its key in the first column. */
public final class CsvImport {
    private final JiraModel model;
    private final DirectEdit editor;
    private final Tasks tasks;

    public CsvImport(JiraModel model, Tasks tasks) {
        this.model = model;
        this.editor = new DirectEdit(model);
        this.tasks = tasks;
    }

    /** Imports in the background, in the importer's name. */
    public Tasks.Task run(String csv, JiraUser importer, boolean events) {
        return tasks.start("csv-import", () -> write(csv.lines().toList(), importer, events));
    }

    private Errors write(List<String> lines, JiraUser importer, boolean events) {
        Errors errors = new Errors();
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (header.size() < 2 || !header.get(0).equalsIgnoreCase("Issue key")) {
            errors.addErrorMessage("The first line must name the columns: Issue key, then names of fields");
            return errors;
        }
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                row(header, cells(line), importer, events, errors);
            }
        }
        return errors;
    }

    private void row(List<String> header, List<String> cells, JiraUser importer, boolean events, Errors errors) {
        JiraIssue issue = model.issues().getIssueObject(cells.get(0));
        if (issue == null || cells.size() != header.size()) {
            errors.addErrorMessage(
                    issue == null
                            ? "There is no issue " + cells.get(0)
                            : cells.get(0) + " has " + cells.size() + " columns, not " + header.size());
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column < header.size(); column++) {
            values.put(header.get(column), cells.get(column));
        }
        errors.addAll(editor.write(issue, values, importer, events));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int n = 0; n < line.length(); n++) {
            char c = line.charAt(n);
            if (c == '"' && quoted && n + 1 < line.length() && line.charAt(n + 1) == '"') {
                cell.append(c);
                n++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
