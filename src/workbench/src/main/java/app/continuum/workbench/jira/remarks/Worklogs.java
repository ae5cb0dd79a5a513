package app.continuum.workbench.jira.remarks;

import app.continuum.workbench.jira.store.Database;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work logged on all issues. */
public final class Worklogs {
    private final Database database;

    public Worklogs(Database database) {
        this.database = database;
    }

    public Worklog add(
            Long issueId, String authorKey, @Nullable String comment, Timestamp started, long seconds, Timestamp now) {
        Worklog work = new Worklog(database.nextId(), issueId, authorKey, comment, started, seconds, now);
        database.sql()
                .update(
                        "INSERT INTO worklog VALUES (?, ?, ?, ?, ?, ?, ?)",
                        work.id(),
                        issueId,
                        authorKey,
                        comment,
                        started,
                        seconds,
                        now);
        return work;
    }

    public void update(Long id, @Nullable String comment, Timestamp started, long seconds) {
        database.sql()
                .update(
                        "UPDATE worklog SET comment_text = ?, started = ?, seconds = ? WHERE id = ?",
                        comment,
                        started,
                        seconds,
                        id);
    }

    public void delete(Long id) {
        database.sql().update("DELETE FROM worklog WHERE id = ?", id);
    }

    /** The work logged on an issue, oldest first. */
    public List<Worklog> of(Long issueId) {
        return database.sql()
                .query(
                        "SELECT id, issue_id, author_key, comment_text, started, seconds, created FROM worklog"
                                + " WHERE issue_id = ? ORDER BY created, id",
                        (row, n) -> new Worklog(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5),
                                row.getLong(6),
                                row.getTimestamp(7)),
                        issueId);
    }
}
