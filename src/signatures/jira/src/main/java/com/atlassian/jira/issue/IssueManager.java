package com.atlassian.jira.issue;

/** Finds issues, whoever asks. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);
}
