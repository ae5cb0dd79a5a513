package app.continuum.workbench.jira.agile;

import app.continuum.workbench.jira.store.Database;
import java.util.List;
import java.util.Optional;

/** The sprints of all boards. */
public final class Sprints {
    private final Database database;

    public Sprints(Database database) {
        this.database = database;
    }

    public Optional<Sprint> find(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    public List<Sprint> ofBoard(long boardId) {
        return list("board_id = ?", boardId);
    }

    /** All that can be worked in. */
    public List<Sprint> open() {
        return list("state <> ?", "closed");
    }

    /** Starts or closes a sprint. */
    public void state(long id, String state) {
        database.sql().update("UPDATE sprint SET state = ? WHERE id = ?", state, id);
    }

    private List<Sprint> list(String which, Object argument) {
        return database.sql()
                .query(
                        "SELECT id, board_id, name, state FROM sprint WHERE " + which + " ORDER BY id",
                        (row, n) -> new Sprint(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                        argument);
    }
}
