package app.continuum.workbench.jira.remarks;

import app.continuum.workbench.jira.store.Database;
import java.sql.Timestamp;
import java.util.List;

/** The comments on all issues. */
public final class Comments {
    private final Database database;

    public Comments(Database database) {
        this.database = database;
    }

    public Comment add(Long issueId, String authorKey, String body, Timestamp now) {
        Comment comment = new Comment(database.nextId(), issueId, authorKey, body, now);
        database.sql()
                .update(
                        "INSERT INTO issue_comment VALUES (?, ?, ?, ?, ?)",
                        comment.id(),
                        issueId,
                        authorKey,
                        body,
                        now);
        return comment;
    }

    /** The comments on an issue, oldest first. */
    public List<Comment> of(Long issueId) {
        return database.sql()
                .query(
                        "SELECT id, issue_id, author_key, body, created FROM issue_comment WHERE issue_id = ?"
                                + " ORDER BY created, id",
                        (row, n) -> new Comment(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5)),
                        issueId);
    }
}
