package app.continuum.workbench.jira.importing;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.jira.agency.Foundation;
import app.continuum.workbench.jira.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Imports an export into an empty Jira: all of it or nothing. */
public final class HistoryImport {
    private final Database database;

    public HistoryImport(Database database) {
        this.database = database;
    }

    /** Reads the file and writes everything in it; a broken file is a start failure that says its line. */
    public void run(Path file, boolean shiftToToday) {
        List<ExportedIssue> issues = new ExportFile(file).read();
        Shift shift = shiftToToday ? Shift.toToday(issues) : Shift.NONE;
        try {
            database.allOrNothing(() -> {
                new Foundation(database).lay();
                new Rows(database, shift).write(issues);
            });
        } catch (IllegalArgumentException broken) {
            throw new StartFailure(file + ": " + broken.getMessage(), broken);
        }
        // H2 commits on DDL, so the sequence moves only when everything is in
        Map<String, Object> highest = database.sql()
                .queryForMap(
                        "SELECT (SELECT MAX(id) FROM issue) AS issues, (SELECT MAX(id) FROM change_group) AS groups");
        database.idsAfter(Math.max(number(highest.get("issues")), number(highest.get("groups"))));
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
