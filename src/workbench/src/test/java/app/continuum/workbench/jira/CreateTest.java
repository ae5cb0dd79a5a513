package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.JiraIssue;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateTest {
    private static JiraProduct jira;
    private static Person am;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(EmptyApp.pack(home));
        am = new Person(jira, "am");
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static String project(String key) {
        return "pid=" + jira.model().projects().getProjectObjByKey(key).id();
    }

    private static JiraIssue at(HttpResponse<String> made) {
        assertThat(Person.target(made)).startsWith("/browse/");
        return jira.model().issues().getIssueObject(Person.target(made).substring("/browse/".length()));
    }

    @Test
    void theDialogAnswersWithTheKeyOfTheNewIssue() {
        HttpResponse<String> made = am.post(
                "/secure/QuickCreateIssue.jspa?decorator=none",
                project("ACME") + "&issuetype=10002&summary=Quick&duedate=5/Jan/27");

        String key = new Client.Reply(made.statusCode(), made.body()).at("/issueKey");
        assertThat(jira.model().issues().getIssueObject(key).summary()).isEqualTo("Quick");
    }

    @Test
    void theDialogIsRefusedByInputName() {
        HttpResponse<String> refused =
                am.post("/secure/QuickCreateIssue.jspa", project("ACME") + "&issuetype=10002&summary=&duedate=soon");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new Client.Reply(400, refused.body()).at("/errors/duedate")).contains("Invalid date format");
        assertThat(am.post("/secure/QuickCreateIssue.jspa", project("SECRET") + "&issuetype=10002&summary=A")
                        .body())
                .contains("You have not selected a valid project");
    }

    @Test
    void anIssueIsMadeOnTwoPages() {
        assertThat(am.get("/secure/CreateIssue!default.jspa").body()).contains("name=\"pid\"", "name=\"issuetype\"");
        String place = project("ACME") + "&issuetype=10002";
        assertThat(am.post("/secure/CreateIssue.jspa", place).body())
                .contains("CreateIssueDetails.jspa", "name=\"duedate\"");
        assertThat(am.get("/secure/CreateIssueDetails!init.jspa?" + place + "&summary=Known")
                        .body())
                .contains("value=\"Known\"");
        assertThat(am.post("/secure/CreateIssueDetails.jspa", place + "&summary=")
                        .body())
                .contains("<div class=\"error\" data-field=\"summary\">");

        JiraIssue made = at(am.post("/secure/CreateIssueDetails.jspa", place + "&summary=Paged&assignee=solo"));

        assertThat(made.summary()).isEqualTo("Paged");
        assertThat(made.getAssigneeId()).isEqualTo("solo");
        JiraIssue below = at(am.post(
                "/secure/CreateSubTaskIssueDetails.jspa",
                "parentIssueId=" + made.getId() + "&issuetype=10003&summary=Below"));
        assertThat(below.parent().getKey()).isEqualTo(made.getKey());
    }

    @Test
    void aCloneHasTheValuesOfItsSource() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Source");
        assertThat(am.get("/secure/CloneIssueDetails!default.jspa?id=" + issue.getId())
                        .body())
                .contains("value=\"CLONE - Source\"");

        JiraIssue clone = at(am.post("/secure/CloneIssueDetails.jspa", "summary=Twin&id=" + issue.getId()));

        assertThat(clone.getKey()).isNotEqualTo(issue.getKey());
        assertThat(clone.summary()).isEqualTo("Twin");
        assertThat(clone.getDueDate()).isEqualTo(issue.getDueDate());
        assertThat(clone.getOriginalEstimate()).isEqualTo(issue.getOriginalEstimate());
    }
}
