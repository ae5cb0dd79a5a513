package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps which validators an administrator has put on which steps. */
public final class StepValidators {
    private final Database database;

    public StepValidators(Database database) {
        this.database = database;
    }

    /** The validators of a step, in the order in which they were put there. */
    public List<StepValidator> of(int step) {
        return list("step = ?", step);
    }

    /** The validator of that id. */
    public Optional<StepValidator> byId(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    /** Puts a validator on a step. */
    public void add(int step, String moduleKey, Map<String, String> arguments) {
        database.allOrNothing(() -> {
            long id = database.nextId();
            database.sql().update("INSERT INTO step_validator VALUES (?, ?, ?)", id, step, moduleKey);
            keep(id, arguments);
        });
    }

    /** Keeps other arguments for a validator. */
    public void change(long id, Map<String, String> arguments) {
        database.allOrNothing(() -> {
            forget(id);
            keep(id, arguments);
        });
    }

    /** Takes a validator off its step. */
    public void remove(long id) {
        database.allOrNothing(() -> {
            forget(id);
            database.sql().update("DELETE FROM step_validator WHERE id = ?", id);
        });
    }

    private List<StepValidator> list(String which, Object argument) {
        return database.sql()
                .query(
                        "SELECT id, step, module_key FROM step_validator WHERE " + which + " ORDER BY id",
                        (row, n) -> new StepValidator(
                                row.getLong(1), row.getInt(2), row.getString(3), arguments(row.getLong(1))),
                        argument);
    }

    private Map<String, String> arguments(long id) {
        Map<String, String> arguments = new HashMap<>();
        database.sql()
                .query(
                        "SELECT name, argument FROM step_validator_argument WHERE validator_id = ?",
                        row -> {
                            arguments.put(row.getString(1), row.getString(2));
                        },
                        id);
        return arguments;
    }

    private void keep(long id, Map<String, String> arguments) {
        arguments.forEach((name, value) ->
                database.sql().update("INSERT INTO step_validator_argument VALUES (?, ?, ?)", id, name, value));
    }

    private void forget(long id) {
        database.sql().update("DELETE FROM step_validator_argument WHERE validator_id = ?", id);
    }
}
