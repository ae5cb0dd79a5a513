package app.continuum.workbench.jira.search;

import app.continuum.workbench.jira.issues.JiraIssue;
import java.util.List;

/** One page of what was found, and how many there are in all. */
public record Found(List<JiraIssue> issues, long total) {}
