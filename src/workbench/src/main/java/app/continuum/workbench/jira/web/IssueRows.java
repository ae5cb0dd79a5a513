package app.continuum.workbench.jira.web;

import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.times.PickerDate;
import java.util.List;

/** Writes issues as lines of a list. */
final class IssueRows {
    private IssueRows() {}

    static List<IssueRow> of(List<JiraIssue> issues) {
        return issues.stream().map(IssueRows::row).toList();
    }

    private static IssueRow row(JiraIssue issue) {
        IssueHeader header = issue.header();
        return new IssueRow(
                header.key(),
                issue.summary(),
                Marks.type(header.type()),
                Marks.status(header.status()),
                Marks.user(issue.assignee(), "Unassigned"),
                issue.getDueDate() == null ? "" : PickerDate.shown(issue.getDueDate()));
    }
}
