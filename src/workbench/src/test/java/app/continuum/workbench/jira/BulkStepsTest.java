package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.JiraIssue;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkStepsTest {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static JiraProduct jira;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(EmptyApp.pack(home));
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static JiraIssue fresh(JiraIssue issue) {
        return jira.model().issues().getIssueObject(issue.getId());
    }

    private static Person begin(String operation, JiraIssue... issues) {
        Person person = new Person(jira, "am");
        person.get(FOLDER + "BulkEdit1!default.jspa?reset=true&jqlQuery=created%3E=-1d");
        StringBuilder ticked = new StringBuilder();
        for (JiraIssue issue : issues) {
            ticked.append("bulkedit_").append(issue.getId()).append("=on&");
        }
        person.post(FOLDER + "BulkEdit1.jspa", ticked.toString());
        HttpResponse<String> details = person.post(FOLDER + "BulkChooseOperation.jspa", "operation=" + operation);
        assertThat(person.get(Person.target(details)).statusCode()).isEqualTo(200);
        return person;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/secure/", "/secure/views/bulkedit/"})
    void manyIssuesTakeOneStepWithFields(String folder) throws InterruptedException {
        JiraIssue one = Drafts.begun(jira, "ACME", "One");
        JiraIssue other = Drafts.begun(jira, "ACME", "Other");
        JiraIssue elsewhere = Drafts.task(jira, "ACME", "Not begun");
        Person person = begin("bulk.workflowtransition.operation.name", one, other, elsewhere);
        assertThat(person.get(folder + "BulkWorkflowTransitionDetails.jspa").body())
                .contains("name=\"wftransition\" value=\"jira_21_3\"", "value=\"jira_11_10000\"");

        assertThat(person.post(folder + "BulkWorkflowTransitionDetailsValidation.jspa", "wftransition=jira_21_3")
                        .body())
                .contains("id=\"cbduedate\"", "id=\"cbresolution\"", "BulkWorkflowTransitionEditValidation.jspa");
        assertThat(person.get(folder + "BulkWorkflowTransitionEditValidation.jspa?actions=resolution&resolution=10000"
                                + "&actions=duedate&duedate=5/Jan/27&actions=comment&comment=There")
                        .body())
                .contains("id=\"new_duedate\">5/Jan/27<", "BulkWorkflowTransitionPerform.jspa")
                .doesNotContain(elsewhere.getKey());
        String page = person.awaitTask(person.post(folder + "BulkWorkflowTransitionPerform.jspa", ""));

        assertThat(Person.attribute(page, "failed")).isEqualTo("0");
        for (JiraIssue issue : List.of(one, other)) {
            assertThat(fresh(issue).header().status().name()).isEqualTo("Done");
            assertThat(fresh(issue).getDueDate().toLocalDateTime().toLocalDate())
                    .hasToString("2027-01-05");
            assertThat(jira.model().comments().of(issue.getId())).hasSize(1);
        }
        assertThat(fresh(elsewhere).header().status().name()).isEqualTo("To Do");
    }

    @Test
    void aStepThatIsNoneAndBadValuesAreRefused() {
        Person person = begin("bulk.workflowtransition.operation.name", Drafts.begun(jira, "ACME", "One"));

        assertThat(person.post(FOLDER + "BulkWorkflowTransitionEditValidation.jspa", "")
                        .body())
                .contains("Your session timed out");
        assertThat(person.post(FOLDER + "BulkWorkflowTransitionDetailsValidation.jspa", "wftransition=jira_41_3")
                        .body())
                .contains("You must select a workflow action that the issues can take.");
        person.post(FOLDER + "BulkWorkflowTransitionDetailsValidation.jspa", "wftransition=jira_21_3");
        assertThat(person.post(FOLDER + "BulkWorkflowTransitionEditValidation.jspa", "actions=duedate&duedate=soon")
                        .body())
                .contains("<div class=\"error\" data-field=\"duedate\">");
        assertThat(Person.target(person.post(FOLDER + "BulkWorkflowTransitionPerform.jspa", "")))
                .isEqualTo(FOLDER + "BulkWorkflowTransitionEdit.jspa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BulkMigrateChooseContext", "BulkMigrateDetails"})
    void manyIssuesMoveWithTheirSubTasks(String action) throws InterruptedException {
        JiraIssue one = Drafts.task(jira, "ACME", "One");
        JiraIssue below = Drafts.subTask(jira, one, "Below");
        String group = one.getProjectObject().id() + "_10002_";
        Person person = begin("bulk.move.operation.name", one, below);
        assertThat(person.get(FOLDER + "BulkMigrateDetails.jspa").body())
                .contains("name=\"" + group + "pid\"", "name=\"" + group + "issuetype\"");

        String globex =
                jira.model().projects().getProjectObjByKey("GLOBEX").id().toString();
        HttpResponse<String> fields =
                person.post(FOLDER + action + ".jspa", group + "pid=" + globex + "&" + group + "issuetype=10004");
        assertThat(Person.target(fields)).isEqualTo(FOLDER + "BulkMigrateSetFields!default.jspa");
        assertThat(person.get(Person.target(fields)).body()).contains("name=\"assignee\"");
        assertThat(person.post("/secure/BulkMigrateSetFields.jspa", "duedate=soon")
                        .body())
                .contains("data-field=\"duedate\"");
        assertThat(person.get("/secure/BulkMigrateSetFields.jspa?assignee=solo&labels=moved")
                        .body())
                .contains("id=\"new_assignee\">solo<", "BulkMigratePerform.jspa");
        String page = person.awaitTask(person.post(FOLDER + "BulkMigratePerform.jspa", ""));

        assertThat(page).contains("data-failed=\"0\"");
        assertThat(fresh(one).getKey()).startsWith("GLOBEX-");
        assertThat(fresh(one).header().type().name()).isEqualTo("Bug");
        assertThat(fresh(one).getAssigneeId()).isEqualTo("solo");
        assertThat(fresh(below).getKey()).startsWith("GLOBEX-");
        assertThat(fresh(below).parent().getId()).isEqualTo(one.getId());
    }

    @Test
    void nothingMovesToWhereNobodyMayCreate() {
        JiraIssue one = Drafts.task(jira, "ACME", "One");
        String group = one.getProjectObject().id() + "_10002_";
        Person person = begin("bulk.move.operation.name", one);
        String secret =
                jira.model().projects().getProjectObjByKey("SECRET").id().toString();

        assertThat(person.post(FOLDER + "BulkMigrateChooseContext.jspa", group + "pid=" + secret)
                        .body())
                .contains("You do not have permission to create issues in this project.");
        assertThat(person.post(FOLDER + "BulkMigratePerform.jspa", "").body()).contains("Your session timed out");
    }
}
