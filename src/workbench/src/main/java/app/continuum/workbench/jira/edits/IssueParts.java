package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.CustomValueField;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.store.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what of issues lies in tables of its own, of many issues at once. */
final class IssueParts {
    private final Database database;
    private final Fields fields;
    private final Classification classification;

    IssueParts(Database database, Fields fields, Classification classification) {
        this.database = database;
        this.fields = fields;
        this.classification = classification;
    }

    void read(List<JiraIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        Long[] ids = issues.stream().map(JiraIssue::getId).toArray(Long[]::new);
        Map<Long, List<String>> labels = lists("label", "label", ids);
        Map<Long, List<String>> components = lists("component_id", "issue_component", ids);
        Map<Long, Map<String, String>> custom = customValues(ids);
        for (JiraIssue issue : issues) {
            Long id = issue.getId();
            issue.set("labels", new TreeSet<>(labels.getOrDefault(id, List.of())));
            issue.set("components", components(components.getOrDefault(id, List.of())));
            setCustom(issue, custom.getOrDefault(id, Map.of()));
        }
    }

    private void setCustom(JiraIssue issue, Map<String, String> kept) {
        for (CustomValueField<?> field : fields.custom()) {
            String value = kept.get(field.getId());
            issue.set(field.getId(), value == null ? null : field.restored(value));
        }
    }

    private Map<Long, List<String>> lists(String column, String table, Long[] ids) {
        Map<Long, List<String>> lists = new HashMap<>();
        database.sql()
                .query(
                        "SELECT issue_id, " + column + " FROM " + table + " WHERE issue_id = ANY(?)",
                        row -> {
                            lists.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                    .add(row.getString(2));
                        },
                        (Object) ids);
        return lists;
    }

    private Map<Long, Map<String, String>> customValues(Long[] ids) {
        Map<Long, Map<String, String>> values = new HashMap<>();
        database.sql()
                .query(
                        "SELECT issue_id, field_id, field_value FROM custom_value WHERE issue_id = ANY(?)",
                        row -> {
                            values.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                                    .put("customfield_" + row.getLong(2), row.getString(3));
                        },
                        (Object) ids);
        return values;
    }

    private List<Component> components(List<String> ids) {
        return ids.stream()
                .map(Long::valueOf)
                .map(classification::component)
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
