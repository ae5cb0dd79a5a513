package app.continuum.workbench.jira.history;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change groups of all issues. */
public final class History implements ChangeHistoryManager {
    private static final String GROUPS = "SELECT id, issue_id, author_key, created, metadata FROM change_group WHERE ";
    private final Database database;

    public History(Database database) {
        this.database = database;
    }

    /** Writes a group, in the transaction of the change itself, and answers its id. */
    public Long add(
            Long issueId,
            @Nullable String authorKey,
            Timestamp now,
            List<ChangeItemBean> items,
            @Nullable String metadata) {
        Long id = database.nextId();
        database.sql().update("INSERT INTO change_group VALUES (?, ?, ?, ?, ?)", id, issueId, authorKey, now, metadata);
        int position = 0;
        for (ChangeItemBean item : items) {
            addItem(id, position++, item);
        }
        return id;
    }

    private void addItem(Long groupId, int position, ChangeItemBean item) {
        database.sql()
                .update(
                        "INSERT INTO change_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        groupId,
                        position,
                        item.getFieldType(),
                        item.getField(),
                        item.getFrom(),
                        item.getFromString(),
                        item.getTo(),
                        item.getToString());
    }

    /** The groups of an issue, oldest first. */
    public List<ChangeGroup> of(Long issueId) {
        return read("issue_id = ? ORDER BY created, id", issueId);
    }

    private List<ChangeGroup> read(String which, Object... arguments) {
        List<ChangeGroup> heads = database.sql()
                .query(
                        GROUPS + which,
                        (row, n) -> new ChangeGroup(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getTimestamp(4),
                                List.of(),
                                row.getString(5)),
                        arguments);
        return heads.stream()
                .map(head -> new ChangeGroup(
                        head.id(), head.issueId(), head.authorKey(), head.created(), items(head.id()), head.metadata()))
                .toList();
    }

    private List<ChangeItemBean> items(Long groupId) {
        return database.sql()
                .query(
                        "SELECT field_type, field, old_value, old_string, new_value, new_string FROM change_item"
                                + " WHERE group_id = ? ORDER BY position",
                        (row, n) -> new ChangeItemBean(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        groupId);
    }

    @Override
    public @Nullable ChangeHistory getChangeHistoryById(Long id) {
        return read("id = ?", id).stream().map(History::shown).findFirst().orElse(null);
    }

    /** The groups of an issue, oldest first, as the API shows them. */
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return of(issue.getId()).stream().map(History::shown).toList();
    }

    private static ChangeHistory shown(ChangeGroup group) {
        return new ChangeHistory(group.id(), group.issueId(), group.authorKey(), group.created(), group.items());
    }
}
