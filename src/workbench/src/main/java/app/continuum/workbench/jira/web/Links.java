package app.continuum.workbench.jira.web;

import app.continuum.workbench.jira.people.JiraUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses an issue's buttons lead to; the token is encoded already. */
record Links(String contextPath, long issueId, String token) {
    Choice edit() {
        return new Choice("edit-issue", "Edit", contextPath + "/secure/EditIssue!default.jspa?id=" + issueId);
    }

    Choice editOnPage() {
        return new Choice(
                "edit-issue-page", "Edit on a page", contextPath + "/secure/EditIssue!default.jspa?id=" + issueId);
    }

    Choice logWork() {
        return new Choice("log-work", "Log work", contextPath + "/secure/CreateWorklog!default.jspa?id=" + issueId);
    }

    Choice move(boolean subtask) {
        String action = subtask ? "MoveSubTaskParent" : "MoveIssue";
        return new Choice("move-issue", "Move", contextPath + "/secure/" + action + "!default.jspa?id=" + issueId);
    }

    Choice assignTo(JiraUser user) {
        String name = URLEncoder.encode(user.name(), StandardCharsets.UTF_8);
        return new Choice(
                "assign-to-me",
                "Assign to me",
                contextPath + "/secure/AssignIssue.jspa?atl_token=" + token + "&id=" + issueId + "&assignee=" + name);
    }

    Choice transition(int step, String name) {
        return new Choice(
                "action_id_" + step,
                name,
                contextPath + "/secure/WorkflowUIDispatcher.jspa?id=" + issueId + "&action=" + step + "&atl_token="
                        + token);
    }
}
