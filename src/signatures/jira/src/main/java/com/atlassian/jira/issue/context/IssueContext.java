package com.atlassian.jira.issue.context;

/** The project and issue type by which a field is configured. */
public interface IssueContext {}
