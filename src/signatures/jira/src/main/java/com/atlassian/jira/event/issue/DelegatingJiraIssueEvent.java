package com.atlassian.jira.event.issue;

/** An event of a bundle that stands for an event of the older kind. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
