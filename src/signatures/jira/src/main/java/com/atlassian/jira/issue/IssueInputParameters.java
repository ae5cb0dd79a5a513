package com.atlassian.jira.issue;

/** The inputs of an edit, as a form would send them. */
public interface IssueInputParameters {
    void setSkipScreenCheck(boolean skip);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);
}
