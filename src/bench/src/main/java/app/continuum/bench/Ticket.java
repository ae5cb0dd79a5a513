package app.continuum.bench;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import java.util.Map;

/** An issue that is no sub-task and has no value in any field. */
record Ticket(long id, Project project) implements MutableIssue {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return project.getKey() + "-1";
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public String getIssueTypeId() {
        return "1";
    }

    @Override
    public Issue getParentObject() {
        return null;
    }

    @Override
    public String getSummary() {
        return "";
    }

    @Override
    public String getCreatorId() {
        return null;
    }

    @Override
    public Timestamp getCreated() {
        return new Timestamp(0);
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public String getAssigneeId() {
        return null;
    }

    @Override
    public Timestamp getDueDate() {
        return null;
    }

    @Override
    public Long getOriginalEstimate() {
        return null;
    }

    @Override
    public Long getEstimate() {
        return null;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return null;
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return Map.of();
    }
}
