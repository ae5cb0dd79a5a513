package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.EditParameters;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields: those people edit in the order of the edit screen, and those they do not. */
public final class Fields implements FieldManager, CustomFieldManager {
    private static final List<FixedField> FIXED = List.of(
            new FixedField("issuekey", "Key", "string"),
            new FixedField("project", "Project", "project"),
            new FixedField("issuetype", "Issue Type", "issuetype"),
            new FixedField("status", "Status", "status"),
            new FixedField("resolution", "Resolution", "resolution"),
            new FixedField("creator", "Creator", "user"),
            new FixedField("created", "Created", "datetime"),
            new FixedField("updated", "Updated", "datetime"),
            new FixedField("resolutiondate", "Resolved", "datetime"),
            new FixedField("timeoriginalestimate", "Original Estimate", "number"),
            new FixedField("timeestimate", "Remaining Estimate", "number"),
            new FixedField("timespent", "Time Spent", "number"),
            new FixedField("subtasks", "Sub-Tasks", "array"),
            new FixedField("parent", "Parent", "issuelink"),
            new FixedField("comment", "Comment", "comments-page"),
            new FixedField("worklog", "Log Work", "array"));
    private final FieldSource source;
    private volatile Map<String, IssueField> byId;

    public Fields(FieldSource source) {
        this.source = source;
        this.byId = index(source.read());
    }

    /** Reads the custom fields again, after a seed or an import wrote the tables. */
    public void reload() {
        byId = index(source.read());
    }

    private static Map<String, IssueField> index(List<IssueField> fields) {
        Map<String, IssueField> index = new LinkedHashMap<>();
        fields.forEach(field -> index.put(field.getId(), field));
        return index;
    }

    /** What people edit, in the order of the edit screen. */
    public List<IssueField> editable() {
        return byId.values().stream().filter(IssueField::isOnScreen).toList();
    }

    /** The same, and the fields that are on no screen. */
    public List<IssueField> all() {
        return List.copyOf(byId.values());
    }

    public List<FixedField> fixed() {
        return FIXED;
    }

    /** The editable field of that id. */
    public Optional<IssueField> editable(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The fields an edit sends. */
    public List<IssueField> in(EditParameters parameters) {
        return byId.values().stream().filter(field -> field.isIn(parameters)).toList();
    }

    public List<CustomValueField<?>> custom() {
        List<CustomValueField<?>> custom = new ArrayList<>();
        for (IssueField field : byId.values()) {
            if (field instanceof CustomValueField<?> one) {
                custom.add(one);
            }
        }
        return custom;
    }

    @Override
    public Field getField(String id) {
        Field editable = byId.get(id);
        return editable != null
                ? editable
                : FIXED.stream()
                        .filter(field -> field.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return FieldMaking.type(key);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return FieldMaking.searcher(key);
    }

    /** Makes the field everywhere and for all issue types, whatever contexts are named. */
    @Override
    public synchronized CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<?> issueTypes) {
        long number = source.make(name, FieldMaking.kept(type));
        reload();
        return getCustomFieldObject("customfield_" + number);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return byId.get(id) instanceof CustomField field ? field : null;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(custom());
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return List.copyOf(
                custom().stream().filter(field -> field.getName().equals(name)).toList());
    }

    /** No field is hidden here. */
    @Override
    public boolean isFieldHidden(ApplicationUser user, String id) {
        return false;
    }
}
