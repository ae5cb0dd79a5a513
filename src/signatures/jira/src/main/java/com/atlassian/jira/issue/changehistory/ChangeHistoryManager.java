package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.Date;
import java.util.List;

/** Reads the history of issues. */
public interface ChangeHistoryManager {
    ChangeHistory getChangeHistoryById(Long id);

    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);
}
