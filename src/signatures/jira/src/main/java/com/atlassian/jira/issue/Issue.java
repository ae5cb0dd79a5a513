package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;

/** An issue as it is. */
public interface Issue {
    Long getId();

    String getKey();

    Project getProjectObject();

    String getIssueTypeId();

    Issue getParentObject();

    String getAssigneeId();

    Timestamp getDueDate();

    Long getOriginalEstimate();

    Long getEstimate();

    Object getCustomFieldValue(CustomField field);

    String getSummary();

    String getDescription();

    String getCreatorId();

    Timestamp getCreated();
}
