package app.continuum.workbench.jira.issues;

import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.JiraProject;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** One issue as it was when it was read; changes are tried on it and kept apart until they are saved. */
public final class JiraIssue implements MutableIssue {
    private final LongFunction<JiraIssue> others;
    private final Map<String, Object> values;
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();
    private IssueHeader header;

    public JiraIssue(IssueHeader header, Map<String, Object> values, LongFunction<JiraIssue> others) {
        this.header = header;
        this.values = new HashMap<>(values);
        this.others = others;
    }

    public IssueHeader header() {
        return header;
    }

    public void header(IssueHeader changed) {
        header = changed;
    }

    /** The value of a field by its id, null when it is empty. */
    public Object value(String fieldId) {
        return values.get(fieldId);
    }

    /** Tries a value on this copy; noted as modified even when it equals the old one, as Jira does. */
    public void set(String fieldId, Object value) {
        modified.put(fieldId, new ModifiedValue(values.get(fieldId), value));
        values.put(fieldId, value);
    }

    public void setSummary(String summary) {
        set("summary", summary);
    }

    public void setDescription(String description) {
        set("description", description);
    }

    public void setAssignee(ApplicationUser assignee) {
        set("assignee", assignee);
    }

    public void setDueDate(Timestamp due) {
        set("duedate", due);
    }

    public void setOriginalEstimate(Long seconds) {
        set(
                "timetracking",
                new TimeTracking(seconds, getEstimate(), timeTracking().spent()));
    }

    public void setEstimate(Long seconds) {
        set(
                "timetracking",
                new TimeTracking(getOriginalEstimate(), seconds, timeTracking().spent()));
    }

    public void setCustomFieldValue(CustomField field, Object value) {
        set(field.getId(), value);
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public Long getId() {
        return header.id();
    }

    @Override
    public String getKey() {
        return header.key();
    }

    @Override
    public String getIssueTypeId() {
        return header.type().id();
    }

    @Override
    public JiraProject getProjectObject() {
        return header.project();
    }

    @Override
    public Issue getParentObject() {
        return parent();
    }

    /** The issue this is a sub-task of, null when it is none. */
    public JiraIssue parent() {
        return header.parentId() == null ? null : others.apply(header.parentId());
    }

    public String summary() {
        return (String) value("summary");
    }

    @Override
    public String getSummary() {
        return summary();
    }

    @Override
    public String getCreatorId() {
        return header.creator() == null ? null : header.creator().key();
    }

    @Override
    public Timestamp getCreated() {
        return header.created();
    }

    @Override
    public String getDescription() {
        return (String) value("description");
    }

    public JiraUser assignee() {
        return (JiraUser) value("assignee");
    }

    public TimeTracking timeTracking() {
        TimeTracking times = (TimeTracking) value("timetracking");
        return times == null ? TimeTracking.NONE : times;
    }

    @Override
    public String getAssigneeId() {
        return assignee() == null ? null : assignee().key();
    }

    @Override
    public Timestamp getDueDate() {
        return (Timestamp) value("duedate");
    }

    @Override
    public Long getOriginalEstimate() {
        return timeTracking().original();
    }

    @Override
    public Long getEstimate() {
        return timeTracking().remaining();
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return value(field.getId());
    }

    @Override
    public String toString() {
        return getKey();
    }
}
