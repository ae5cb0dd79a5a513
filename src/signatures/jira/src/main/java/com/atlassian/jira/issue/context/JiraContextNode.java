package com.atlassian.jira.issue.context;

/** Where a custom field is used: everywhere, or in one project. */
public interface JiraContextNode extends IssueContext {}
