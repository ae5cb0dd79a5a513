package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.IssueManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Finds issues, whoever asks; each call reads the tables and gives a copy of its own. */
public final class Issues implements IssueManager {
    private final Database database;
    private final IssueRow rows;
    private final IssueParts parts;

    public Issues(Database database, Fields fields, Classification classification, IssueRow rows) {
        this.database = database;
        this.rows = rows;
        this.parts = new IssueParts(database, fields, classification);
    }

    @Override
    public JiraIssue getIssueObject(Long id) {
        return id == null ? null : list("id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public JiraIssue getIssueObject(String key) {
        return key == null ? null : called(key.toUpperCase(Locale.ROOT));
    }

    private JiraIssue called(String key) {
        return list("issue_key = ?", key).stream().findFirst().orElseGet(() -> formerly(key));
    }

    private JiraIssue formerly(String key) {
        return list("id IN (SELECT issue_id FROM moved_issue_key WHERE old_key = ?)", key).stream()
                .findFirst()
                .orElse(null);
    }

    /** The issue of that numeric id or key, null when there is none. */
    public JiraIssue byIdOrKey(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? getIssueObject(Long.valueOf(idOrKey)) : getIssueObject(idOrKey);
    }

    /** The sub-tasks of an issue. */
    public List<JiraIssue> subtasks(Long parentId) {
        return list("parent_id = ? ORDER BY project_id, issue_number", parentId);
    }

    /** The issues a condition in SQL picks, with its order and limits. */
    public List<JiraIssue> list(String which, Object... arguments) {
        List<JiraIssue> issues = database.sql()
                .query(
                        "SELECT * FROM issue WHERE " + which,
                        (row, n) -> rows.read(row, this::getIssueObject),
                        arguments);
        parts.read(issues);
        // what was read is where the copy begins: nothing is modified yet
        issues.forEach(issue -> issue.getModifiedFields().clear());
        return issues;
    }

    /** Those of the issues that are there, in the order of the ids. */
    public List<JiraIssue> inOrder(List<Long> ids) {
        Map<Long, JiraIssue> found = new HashMap<>();
        list("id = ANY(?)", (Object) ids.toArray(Long[]::new)).forEach(issue -> found.put(issue.getId(), issue));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
