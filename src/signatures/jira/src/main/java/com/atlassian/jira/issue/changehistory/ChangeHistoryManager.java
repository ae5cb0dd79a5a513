package com.atlassian.jira.issue.changehistory;

/** Reads the history of issues. */
public interface ChangeHistoryManager {
    ChangeHistory getChangeHistoryById(Long id);
}
