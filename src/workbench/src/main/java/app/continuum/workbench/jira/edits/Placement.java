package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where an issue is: in which project, as which type, below which issue; the parent is null where it is no sub-task. */
public record Placement(JiraProject project, IssueType type, Long parentId) {
    /** Where the issue is now. */
    public static Placement of(JiraIssue issue) {
        IssueHeader head = issue.header();
        return new Placement(head.project(), head.type(), head.parentId());
    }

    /** The copy as if it were there already, for its fields to be read. */
    public void pretend(JiraIssue copy) {
        copy.header(copy.header().placed(project, copy.getKey(), type, parentId));
    }

    static List<ChangeItemBean> changes(JiraIssue before, JiraIssue after) {
        IssueHeader old = before.header();
        IssueHeader now = after.header();
        List<ChangeItemBean> items = new ArrayList<>();
        if (!old.project().equals(now.project())) {
            items.add(item(
                    "project",
                    old.project().id().toString(),
                    old.project().name(),
                    now.project().id().toString(),
                    now.project().name()));
        }
        if (!old.key().equals(now.key())) {
            items.add(item("Key", null, old.key(), null, now.key()));
        }
        if (!old.type().equals(now.type())) {
            items.add(item(
                    "issuetype",
                    old.type().id(),
                    old.type().name(),
                    now.type().id(),
                    now.type().name()));
        }
        if (!Objects.equals(old.parentId(), now.parentId())) {
            items.add(item("Parent", id(old), key(before.parent()), id(now), key(after.parent())));
        }
        return items;
    }

    private static String id(IssueHeader head) {
        return head.parentId() == null ? null : head.parentId().toString();
    }

    private static String key(JiraIssue parent) {
        return parent == null ? null : parent.getKey();
    }

    private static ChangeItemBean item(String field, String from, String fromText, String to, String toText) {
        return new ChangeItemBean("jira", field, from, fromText, to, toText);
    }
}
