package app.continuum.coverage;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.JiraProject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Wizards, all their steps to the last one: also after a refusal, since nobody has to heed it. What they answer is what the step with the values does. */
final class WizardWays {
    private static final String BULK = "/secure/views/bulkedit/";
    private static final String MOVED = "duedate=24%2FDec%2F27";
    private static final String TICKED = "actions=duedate&" + MOVED;

    private WizardWays() {}

    static Reply bulkEdit(Stage stage, String as, JiraIssue issue) {
        Person person = bulk(stage, as, issue, "bulk.edit.operation.name");
        HttpResponse<String> values = person.post(BULK + "BulkEditDetailsValidation.jspa", TICKED);
        return perform(person, "BulkEditPerform", values);
    }

    static Reply bulkTransition(Stage stage, String as, JiraIssue issue) {
        Person person = bulk(stage, as, issue, "bulk.workflowtransition.operation.name");
        person.post(BULK + "BulkWorkflowTransitionDetailsValidation.jspa", "wftransition=jira_21_3");
        HttpResponse<String> values = person.post(BULK + "BulkWorkflowTransitionEditValidation.jspa", TICKED);
        return perform(person, "BulkWorkflowTransitionPerform", values);
    }

    static Reply bulkMove(Stage stage, String as, JiraIssue issue) {
        Person person = bulk(stage, as, issue, "bulk.move.operation.name");
        JiraProject project = issue.getProjectObject();
        String group = project.id() + "_10002_";
        person.post(
                BULK + "BulkMigrateChooseContext.jspa",
                group + "pid=" + project.id() + "&" + group + "issuetype=10004");
        HttpResponse<String> values = person.post(BULK + "BulkMigrateSetFields.jspa", MOVED);
        return perform(person, "BulkMigratePerform", values);
    }

    static Person bulk(Stage stage, String as, JiraIssue issue, String operation) {
        Person person = stage.person(as);
        person.get(BULK + "BulkEdit1!default.jspa?reset=true&jqlQuery=key=" + issue.getKey());
        person.post(BULK + "BulkEdit1.jspa", "bulkedit_" + issue.getId() + "=on");
        person.post(BULK + "BulkChooseOperation.jspa", "operation=" + operation);
        return person;
    }

    private static Reply perform(Person person, String action, HttpResponse<String> values) {
        HttpResponse<String> begun = person.post(BULK + action + ".jspa", "");
        if (Person.target(begun).contains("BulkOperationProgress")) {
            awaitTask(person, begun);
        }
        return reply(values);
    }

    private static void awaitTask(Person person, HttpResponse<String> begun) {
        try {
            person.awaitTask(begun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static Reply move(Stage stage, String as, JiraIssue issue) {
        Person person = stage.person(as);
        String id = "id=" + issue.getId();
        person.post("/secure/MoveIssue.jspa", id + "&issuetype=10004");
        HttpResponse<String> values = person.post("/secure/MoveIssueUpdateFields.jspa", id + "&" + MOVED);
        person.post("/secure/MoveIssueConfirm.jspa", id + "&confirm=true");
        return reply(values);
    }

    static Reply convertToSubTask(Stage stage, String as, JiraIssue issue) {
        JiraIssue parent = Subject.task(
                stage, Regime.valueOfProject(issue.getProjectObject().key()));
        String begin = "&issuetype=10003&parentIssueKey=" + parent.getKey();
        return convert("ConvertIssue", begin, stage.person(as), issue);
    }

    static Reply convertToIssue(Stage stage, String as, JiraIssue issue) {
        return convert("ConvertSubTask", "&issuetype=10002", stage.person(as), issue);
    }

    private static Reply convert(String wizard, String begin, Person person, JiraIssue issue) {
        String id = "id=" + issue.getId();
        person.post("/secure/" + wizard + "SetIssueType.jspa", id + begin);
        HttpResponse<String> values = person.post("/secure/" + wizard + "UpdateFields.jspa", id + "&" + MOVED);
        person.post("/secure/" + wizard + "Convert.jspa", id);
        return reply(values);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Reply reply(HttpResponse<String> answer) {
        return new Reply(answer.statusCode(), answer.body());
    }
}
