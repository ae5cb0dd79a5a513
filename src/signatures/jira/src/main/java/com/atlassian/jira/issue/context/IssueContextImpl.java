package com.atlassian.jira.issue.context;

/** A project and an issue type. */
public class IssueContextImpl implements IssueContext {
    public IssueContextImpl(Long projectId, String issueTypeId) {}
}
