package app.continuum.workbench.jira.importing;

import app.continuum.workbench.jira.store.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows to be written, statement by statement, all at once. */
final class Batches {
    private final Database database;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    Batches(Database database) {
        this.database = database;
    }

    void add(String statement, Object... row) {
        rows.computeIfAbsent(statement, none -> new ArrayList<>()).add(row);
    }

    void write() {
        rows.forEach((statement, all) -> database.sql().batchUpdate(statement, all));
    }
}
