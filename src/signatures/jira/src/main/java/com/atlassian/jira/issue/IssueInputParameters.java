package com.atlassian.jira.issue;

import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;

/** The inputs of an edit, as a form would send them. */
public interface IssueInputParameters {
    void setSkipScreenCheck(boolean skip);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    IssueInputParameters setHistoryMetadata(HistoryMetadata metadata);
}
