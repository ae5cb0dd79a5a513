package com.atlassian.jira.event.issue;

import java.util.Collection;

/** Everything that happened to an issue in one go. */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
