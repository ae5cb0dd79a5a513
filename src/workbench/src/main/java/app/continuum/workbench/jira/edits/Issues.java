package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.CustomValueField;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds issues, whoever asks; each call reads the tables and gives a copy of its own. */
public final class Issues implements IssueManager {
    private final Database database;
    private final Fields fields;
    private final Classification classification;
    private final IssueRow rows;

    public Issues(Database database, Fields fields, Classification classification, IssueRow rows) {
        this.database = database;
        this.fields = fields;
        this.classification = classification;
        this.rows = rows;
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
        issues.forEach(this::readParts);
        // what was read is where the copy begins: nothing is modified yet
        issues.forEach(issue -> issue.getModifiedFields().clear());
        return issues;
    }

    private void readParts(JiraIssue issue) {
        issue.set("labels", new TreeSet<>(strings("SELECT label FROM label WHERE issue_id = ?", issue)));
        issue.set("components", components(issue));
        Map<String, String> kept = database
                .sql()
                .query(
                        "SELECT field_id, field_value FROM custom_value WHERE issue_id = ?",
                        (row, n) -> Map.entry("customfield_" + row.getLong(1), row.getString(2)),
                        issue.getId())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (CustomValueField<?> field : fields.custom()) {
            String value = kept.get(field.getId());
            issue.set(field.getId(), value == null ? null : field.restored(value));
        }
    }

    private List<String> strings(String query, JiraIssue issue) {
        return database.sql().queryForList(query, String.class, issue.getId());
    }

    private List<Component> components(JiraIssue issue) {
        return strings("SELECT component_id FROM issue_component WHERE issue_id = ?", issue).stream()
                .map(Long::valueOf)
                .map(classification::component)
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
