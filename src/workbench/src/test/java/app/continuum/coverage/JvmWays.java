package app.continuum.coverage;

import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Those who edit without a request that names the field. */
final class JvmWays {
    private static final String OWN = "/rest/workbench/1.0/";

    private JvmWays() {}

    /** A step as another app takes it, on a thread of its own. */
    static Reply transition(Stage stage, String as, JiraIssue issue) {
        JiraUser user = stage.model().people().getUserByName(as);
        EditParameters inputs = new EditParameters(Map.of("duedate", new String[] {"24/Dec/27"}));
        ErrorCollection errors = CompletableFuture.supplyAsync(
                        () -> stage.model().transitions().take(user, issue.getId(), 21, inputs, null, null))
                .join();
        return new Reply(
                errors.hasAnyErrors() ? 400 : 200,
                String.valueOf(errors.getErrors().get("duedate")));
    }

    static Reply automation(Stage stage, String as, JiraIssue issue) {
        Client admin = stage.as("admin");
        rule(admin, "commented", as, false);
        Reply reply = admin.post("/rest/api/2/issue/" + issue.getKey() + "/comment", "{\"body\":\"Please\"}");
        admin.delete(OWN + "automation/rules");
        return reply;
    }

    /** What a function of the workflow does in the step that somebody takes. */
    static Reply postFunction(Stage stage, String as, JiraIssue issue) {
        Client admin = stage.as("admin");
        rule(admin, "transitioned", as, true);
        Reply reply = stage.as(as)
                .post("/rest/api/2/issue/" + issue.getKey() + "/transitions", "{\"transition\":{\"id\":\"11\"}}");
        admin.delete(OWN + "automation/rules");
        return reply;
    }

    private static void rule(Client admin, String event, String as, boolean immediately) {
        admin.post(
                OWN + "automation/rules",
                "{\"event\":\"" + event + "\",\"actor\":\"" + as
                        + "\",\"field\":\"duedate\",\"value\":\"2027-12-24\",\"immediately\":" + immediately + "}");
    }

    static Reply otherApp(Stage stage, String as, JiraIssue issue) {
        return otherApp(stage, as, issue, true);
    }

    static Reply otherAppWithoutEvent(Stage stage, String as, JiraIssue issue) {
        return otherApp(stage, as, issue, false);
    }

    private static Reply otherApp(Stage stage, String as, JiraIssue issue, boolean dispatch) {
        return stage.as("admin")
                .post(
                        OWN + "other-app/edit",
                        "{\"issue\":\"" + issue.getKey() + "\",\"field\":\"duedate\",\"value\":\"2027-12-24\",\"as\":\""
                                + as + "\",\"dispatch\":" + dispatch + "}");
    }

    static Reply mail(Stage stage, String as, JiraIssue issue) {
        return stage.as("admin")
                .post(
                        OWN + "mail",
                        "{\"from\":\"" + as + "\",\"subject\":\"Re: [" + issue.getKey()
                                + "]\",\"body\":\"@duedate=2027-12-24\"}");
    }

    static Reply csv(Stage stage, String as, JiraIssue issue) {
        return csv(stage, as, issue, true);
    }

    static Reply csvWithoutEvents(Stage stage, String as, JiraIssue issue) {
        return csv(stage, as, issue, false);
    }

    private static Reply csv(Stage stage, String as, JiraIssue issue, boolean events) {
        return stage.as(as)
                .post(OWN + "import/csv?events=" + events, "Issue key,Due Date\n" + issue.getKey() + ",2027-12-24\n");
    }
}
