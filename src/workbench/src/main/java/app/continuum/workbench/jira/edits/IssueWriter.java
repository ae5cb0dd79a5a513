package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.ComponentsField;
import app.continuum.workbench.jira.fields.CustomValueField;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.LabelsField;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.projects.Priority;
import app.continuum.workbench.jira.store.Database;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;

/** Writes whole issues into the tables, in whatever transaction is under way. */
public final class IssueWriter {
    private static final List<String> COLUMNS = List.of(
            "project_id",
            "issue_number",
            "issue_key",
            "type_id",
            "status_id",
            "resolution",
            "resolved",
            "parent_id",
            "creator_key",
            "created",
            "updated",
            "summary",
            "description",
            "assignee_key",
            "reporter_key",
            "priority_id",
            "due_date",
            "original_estimate",
            "remaining_estimate",
            "time_spent");
    private static final String CHANGE = "UPDATE issue SET " + String.join(" = ?, ", COLUMNS) + " = ? WHERE id = ?";
    private static final String ADD =
            "INSERT INTO issue (" + String.join(", ", COLUMNS) + ", id) VALUES (" + "?, ".repeat(COLUMNS.size()) + "?)";
    private final Database database;
    private final Fields fields;

    public IssueWriter(Database database, Fields fields) {
        this.database = database;
        this.fields = fields;
    }

    /** Locks an issue until the transaction ends. */
    void lock(Long issueId) {
        database.sql().queryForList("SELECT id FROM issue WHERE id = ? FOR UPDATE", Long.class, issueId);
    }

    /** Locks a project and answers the number its next issue gets. */
    long nextNumber(Long projectId) {
        database.sql().queryForList("SELECT id FROM project WHERE id = ? FOR UPDATE", Long.class, projectId);
        return database.sql()
                .queryForObject(
                        "SELECT COALESCE(MAX(issue_number), 0) + 1 FROM (SELECT issue_number FROM issue WHERE"
                                + " project_id = ? UNION ALL SELECT issue_number FROM moved_issue_key WHERE"
                                + " project_id = ?) taken",
                        Long.class,
                        projectId,
                        projectId);
    }

    /** Keeps the key an issue had, so that it is still found by it. */
    void keepOldKey(IssueHeader old) {
        database.sql().update("DELETE FROM moved_issue_key WHERE old_key = ?", old.key());
        database.sql()
                .update(
                        "INSERT INTO moved_issue_key VALUES (?, ?, ?, ?)",
                        old.key(),
                        old.id(),
                        old.project().id(),
                        number(old.key()));
    }

    /** Writes an issue over whatever was there of it. */
    public void write(JiraIssue issue) {
        Object[] row = row(issue);
        if (database.sql().update(CHANGE, row) == 0) {
            database.sql().update(ADD, row);
        }
        writeParts(issue);
    }

    private static Object[] row(JiraIssue issue) {
        IssueHeader head = issue.header();
        TimeTracking times = issue.timeTracking();
        return new Object[] {
            head.project().id(),
            number(head.key()),
            head.key(),
            head.type().id(),
            head.status().id(),
            head.resolution(),
            head.resolved(),
            head.parentId(),
            key(head.creator()),
            head.created(),
            head.updated(),
            issue.summary(),
            issue.value("description"),
            key(issue.value("assignee")),
            key(issue.value("reporter")),
            issue.value("priority") instanceof Priority priority ? priority.id() : null,
            day(issue.getDueDate()),
            times.original(),
            times.remaining(),
            times.spent(),
            head.id()
        };
    }

    private void writeParts(JiraIssue issue) {
        Long id = issue.getId();
        for (String table : new String[] {"label", "issue_component", "custom_value"}) {
            database.sql().update("DELETE FROM " + table + " WHERE issue_id = ?", id);
        }
        LabelsField.of(issue).forEach(label -> database.sql().update("INSERT INTO label VALUES (?, ?)", id, label));
        for (Component component : ComponentsField.of(issue)) {
            database.sql().update("INSERT INTO issue_component VALUES (?, ?)", id, component.id());
        }
        for (CustomValueField<?> field : fields.custom()) {
            field.kept(issue).ifPresent(kept -> database.sql()
                    .update("INSERT INTO custom_value VALUES (?, ?, ?)", id, field.number(), kept));
        }
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    private static String key(Object user) {
        return user instanceof JiraUser one ? one.key() : null;
    }

    private static Date day(Timestamp moment) {
        return moment == null ? null : Date.valueOf(moment.toLocalDateTime().toLocalDate());
    }
}
