package app.continuum.coverage;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.JiraIssue;

/** What Jira's own screens send for one issue. */
final class FormWays {
    private static final String MOVED = "&duedate=24%2FDec%2F27";
    private static final String ADJUSTED = "&timeLogged=2h&adjustEstimate=new&newEstimate=1h";

    private FormWays() {}

    static Reply inline(Stage stage, String as, JiraIssue issue) {
        return inline("/secure/AjaxIssueAction.jspa?decorator=none", stage, as, issue);
    }

    static Reply inlineOnBoard(Stage stage, String as, JiraIssue issue) {
        return inline("/secure/DetailsViewAjaxIssueAction.jspa?decorator=none", stage, as, issue);
    }

    private static Reply inline(String path, Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .form(path, "issueId=" + issue.getId() + "&singleFieldEdit=true&fieldsToForcePresent=duedate" + MOVED);
    }

    static Reply quickEdit(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .form(
                        "/secure/QuickEditIssue.jspa?issueId=" + issue.getId() + "&decorator=none",
                        "summary=Edited&assignee=head" + MOVED);
    }

    static Reply editPage(Stage stage, String as, JiraIssue issue) {
        return page("EditIssue", stage, as, issue, MOVED);
    }

    static Reply editPageOfSubTask(Stage stage, String as, JiraIssue issue) {
        return page("EditSubTaskIssue", stage, as, issue, MOVED);
    }

    /** Jira's page empties what it does not find in the request. */
    static Reply editPageWithoutTheDate(Stage stage, String as, JiraIssue issue) {
        return page("EditIssue", stage, as, issue, "");
    }

    private static Reply page(String action, Stage stage, String as, JiraIssue issue, String rest) {
        return send(action, stage, as, issue, "&summary=Edited&reporter=head&assignee=head" + rest);
    }

    static Reply labels(Stage stage, String as, JiraIssue issue) {
        return send("EditLabels", stage, as, issue, "&labels=spring");
    }

    static Reply assign(Stage stage, String as, JiraIssue issue) {
        return send("AssignIssue", stage, as, issue, "&assignee=solo");
    }

    static Reply logWork(Stage stage, String as, JiraIssue issue) {
        return send("CreateWorklog", stage, as, issue, ADJUSTED);
    }

    static Reply correctWork(Stage stage, String as, JiraIssue issue) {
        return send("UpdateWorklog", stage, as, issue, ADJUSTED + work(stage, issue));
    }

    static Reply deleteWork(Stage stage, String as, JiraIssue issue) {
        return send("DeleteWorklog", stage, as, issue, "&adjustEstimate=new&newEstimate=1h" + work(stage, issue));
    }

    private static String work(Stage stage, JiraIssue issue) {
        return "&worklogId=" + stage.model().worklogs().of(issue.getId()).get(0).id();
    }

    static Reply stepWithScreen(Stage stage, String as, JiraIssue issue) {
        return send("CommentAssignIssue", stage, as, issue, "&action=21&assignee=head" + MOVED);
    }

    /** Jira's screen empties what it does not find in the request. */
    static Reply stepWithoutTheDate(Stage stage, String as, JiraIssue issue) {
        return send("CommentAssignIssue", stage, as, issue, "&action=21&assignee=head");
    }

    static Reply stepWithoutScreen(Stage stage, String as, JiraIssue issue) {
        return send("WorkflowUIDispatcher", stage, as, issue, "&action=11" + MOVED);
    }

    private static Reply send(String action, Stage stage, String as, JiraIssue issue, String inputs) {
        return stage.as(as).form("/secure/" + action + ".jspa", "id=" + issue.getId() + inputs);
    }
}
