package app.continuum.workbench.jira.agency;

import app.continuum.workbench.jira.store.Database;
import java.util.List;

/** What every Jira here begins with: priorities, types, statuses, and the agency's custom fields. */
public final class Foundation {
    private static final String CONSTANT = "INSERT INTO issue_constant VALUES (?, ?, ?, ?, ?)";
    private final Database database;

    public Foundation(Database database) {
        this.database = database;
    }

    /** Lays it, in whatever transaction is under way. */
    public void lay() {
        constants(
                "priority",
                List.of(
                        row("1", "Highest"),
                        row("2", "High"),
                        row("3", "Medium"),
                        row("4", "Low"),
                        row("5", "Lowest")));
        constants("type", List.of(row("10001", "Story"), row("10002", "Task"), row("10004", "Bug"), new String[] {
            "10003", "Sub-task", "subtask"
        }));
        constants(
                "status",
                List.of(
                        new String[] {"10000", "To Do", "new"},
                        new String[] {"3", "In Progress", "indeterminate"},
                        new String[] {"10001", "Done", "done"}));
        customFields();
    }

    private void constants(String kind, List<String[]> rows) {
        for (int position = 0; position < rows.size(); position++) {
            String[] row = rows.get(position);
            database.sql().update(CONSTANT, kind, row[0], row[1], row[2], position);
        }
    }

    private static String[] row(String id, String name) {
        return new String[] {id, name, null};
    }

    private void customFields() {
        custom(10100, "Creative brief", "text");
        custom(10101, "Client strategy", "text");
        custom(10102, "Price", "number");
        custom(10110, "Client", "select");
        custom(10111, "Go-live", "date");
        custom(10112, "Design lead", "user");
        custom(10120, "Sprint", "sprint");
        custom(10121, "Story Points", "number");
        custom(10122, "Flagged", "text");
        sprint(1, 1, "Sprint 1", "closed");
        sprint(2, 1, "Sprint 2", "active");
        sprint(3, 1, "Sprint 3", "future");
        sprint(4, 2, "Flow", "active");
        List<String> clients = List.of("ACME Outdoor", "Globex Industries", "Initech", "Umbrella Foods");
        for (int position = 0; position < clients.size(); position++) {
            database.sql()
                    .update(
                            "INSERT INTO field_option VALUES (?, ?, ?, ?)",
                            10200 + position,
                            10110,
                            clients.get(position),
                            position);
        }
    }

    private void sprint(long id, long boardId, String name, String state) {
        database.sql().update("INSERT INTO sprint VALUES (?, ?, ?, ?)", id, boardId, name, state);
    }

    private void custom(long id, String name, String type) {
        database.sql().update("INSERT INTO custom_field VALUES (?, ?, ?, TRUE)", id, name, type);
    }
}
