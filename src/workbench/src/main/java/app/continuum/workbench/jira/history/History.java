package app.continuum.workbench.jira.history;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The change groups of all issues. */
public final class History implements ChangeHistoryManager {
    private static final String GROUPS = "SELECT g.id, g.issue_id, g.author_key, g.created, g.metadata, i.group_id,"
            + " i.field_type, i.field, i.old_value, i.old_string, i.new_value, i.new_string FROM change_group g"
            + " LEFT JOIN change_item i ON i.group_id = g.id WHERE ";
    private static final String OLDEST_FIRST = " ORDER BY g.created, g.id, i.position";
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
        return read("g.issue_id = ?", issueId);
    }

    private List<ChangeGroup> read(String which, Object... arguments) {
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        database.sql()
                .query(
                        GROUPS + which + OLDEST_FIRST,
                        row -> {
                            groups.putIfAbsent(row.getLong(1), head(row));
                            if (row.getObject(6) != null) {
                                groups.get(row.getLong(1)).items().add(item(row));
                            }
                        },
                        arguments);
        return List.copyOf(groups.values());
    }

    private static ChangeGroup head(ResultSet row) throws SQLException {
        return new ChangeGroup(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4),
                new ArrayList<>(),
                row.getString(5));
    }

    private static ChangeItemBean item(ResultSet row) throws SQLException {
        return new ChangeItemBean(
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    @Override
    public @Nullable ChangeHistory getChangeHistoryById(Long id) {
        return read("g.id = ?", id).stream().map(History::shown).findFirst().orElse(null);
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return of(issue.getId()).stream().map(History::shown).toList();
    }

    /** Those made after the moment, not at it. */
    @Override
    @SuppressWarnings("JavaUtilDate") // Jira asks so
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return read("g.issue_id = ? AND g.created > ?", issue.getId(), new Timestamp(since.getTime())).stream()
                .map(History::shown)
                .toList();
    }

    private static ChangeHistory shown(ChangeGroup group) {
        return new ChangeHistory(group.id(), group.issueId(), group.authorKey(), group.created(), group.items());
    }
}
