package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {
    private static final String SUB_TASK = "10003";
    private static final String TASK = "10002";
    private static JiraProduct jira;
    private static Listener listener;
    private static Person am;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(EmptyApp.pack(home));
        listener = new Listener();
        jira.product().events().register(listener);
        am = new Person(jira, "am");
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static JiraIssue fresh(JiraIssue issue) {
        return jira.model().issues().getIssueObject(issue.getId());
    }

    private static String project(String key) {
        return jira.model().projects().getProjectObjByKey(key).id().toString();
    }

    private static List<String> lastFields(JiraIssue issue) {
        return jira.model().history().of(issue.getId()).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .items()
                .stream()
                .map(item -> item.getField())
                .toList();
    }

    @Test
    void anIssueMovesWithItsSubTasksAndIsStillFoundByItsOldKey() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Mover");
        JiraIssue subtask = Drafts.subTask(jira, issue, "Along");
        String id = "id=" + issue.getId();
        assertThat(am.get("/secure/MoveIssue!default.jspa?" + id).body())
                .contains("name=\"pid\"", "name=\"issuetype\"");

        HttpResponse<String> chosen =
                am.post("/secure/MoveIssue.jspa", id + "&pid=" + project("GLOBEX") + "&issuetype=10004");
        assertThat(Person.target(chosen)).isEqualTo("/secure/MoveIssueUpdateWorkflow!default.jspa?" + id);
        assertThat(Person.target(am.get(Person.target(chosen))))
                .isEqualTo("/secure/MoveIssueUpdateFields!default.jspa?" + id);
        assertThat(am.get("/secure/MoveIssueUpdateFields!default.jspa?" + id).body())
                .contains("name=\"components\"");
        HttpResponse<String> fields = am.get("/old/MoveIssueUpdateFields.jspa?labels=moved&duedate=5/Jan/27&" + id);
        assertThat(am.get(Person.target(fields)).body())
                .contains("id=\"old_project\">ACME Outdoor<", "id=\"new_duedate\"")
                .contains("name=\"confirm\" value=\"true\"");
        listener.seen.clear();
        HttpResponse<String> moved = am.post("/secure/MoveIssueConfirm.jspa", id + "&confirm=true");

        JiraIssue after = fresh(issue);
        assertThat(Person.target(moved)).isEqualTo("/browse/" + after.getKey());
        assertThat(after.getKey()).startsWith("GLOBEX-");
        assertThat(after.header().type().name()).isEqualTo("Bug");
        assertThat(after.getDueDate().toLocalDateTime().toLocalDate()).hasToString("2027-01-05");
        assertThat(lastFields(issue)).containsExactly("duedate", "labels", "project", "Key", "issuetype");
        assertThat(fresh(subtask).getKey()).startsWith("GLOBEX-");
        assertThat(lastFields(subtask)).containsExactly("project", "Key");
        assertThat(listener.seen)
                .containsExactly(
                        EventType.MOVED.id() + " " + after.getKey(),
                        EventType.MOVED.id() + " " + fresh(subtask).getKey());
        assertThat(jira.model().issues().getIssueObject(issue.getKey()).getId()).isEqualTo(issue.getId());
        assertThat(am.get("/rest/api/2/issue/" + issue.getKey()).body()).contains(after.getKey());
        assertThat(Drafts.task(jira, "ACME", "Next").getKey()).isNotIn(issue.getKey(), subtask.getKey());
    }

    @ParameterizedTest
    @CsvSource({
        "pid=1, The project selected is invalid.",
        "issuetype=10003, The issue type selected is invalid.",
        "issuetype=10002, You must select a different project or issue type."
    })
    void whereItCannotGoIsSaid(String sent, String message) {
        JiraIssue issue = Drafts.task(jira, "ACME", "Stays");

        assertThat(am.post("/secure/MoveIssue.jspa", sent + "&id=" + issue.getId())
                        .body())
                .contains(message);
    }

    @Test
    void nothingMovesWithoutItsStepsOrWithBadValuesOrByAnotherPerson() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Stays");
        String id = "id=" + issue.getId();

        assertThat(am.post("/secure/MoveIssueConfirm.jspa", id + "&confirm=true")
                        .body())
                .contains("Your session timed out");
        am.post("/secure/MoveIssue.jspa", id + "&pid=" + project("GLOBEX"));
        assertThat(am.post("/secure/MoveIssueUpdateFields.jspa", id + "&duedate=soon")
                        .body())
                .contains("<div class=\"error\" data-field=\"duedate\">");
        assertThat(new Person(jira, "solo")
                        .post("/secure/MoveIssueConfirm.jspa", id + "&confirm=true")
                        .body())
                .contains("Your session timed out");
        assertThat(am.post("/secure/MoveIssueConfirm.jspa", id + "&confirm=true")
                        .body())
                .contains("Confirmation");
        assertThat(fresh(issue).getKey()).isEqualTo(issue.getKey());
    }

    @Test
    void anIssueBecomesASubTaskAndAnIssueAgain() {
        JiraIssue parent = Drafts.task(jira, "ACME", "Above");
        JiraIssue issue = Drafts.task(jira, "ACME", "Below");
        String id = "id=" + issue.getId();
        assertThat(am.get("/secure/ConvertIssue.jspa?" + id).body()).contains("name=\"parentIssueKey\"");

        HttpResponse<String> chosen = am.post(
                "/secure/ConvertIssueSetIssueType.jspa",
                id + "&parentIssueKey=" + parent.getKey() + "&issuetype=" + SUB_TASK);
        assertThat(Person.target(chosen)).isEqualTo("/secure/ConvertIssueUpdateFields!default.jspa?" + id);
        HttpResponse<String> fields = am.post("/secure/ConvertIssueUpdateFields.jspa", id + "&assignee=solo");
        assertThat(am.get(Person.target(fields)).body()).contains("ConvertIssueConvert.jspa", "id=\"new_assignee\"");
        am.post("/secure/ConvertIssueConvert.jspa", id);

        assertThat(fresh(issue).parent().getKey()).isEqualTo(parent.getKey());
        assertThat(fresh(issue).getKey()).isEqualTo(issue.getKey());
        assertThat(lastFields(issue)).containsExactly("assignee", "issuetype", "Parent");

        am.post("/secure/ConvertSubTaskSetIssueType.jspa", id + "&issuetype=" + TASK);
        am.post("/secure/ConvertSubTaskUpdateFields.jspa", id);
        am.post("/secure/ConvertSubTaskConvert.jspa", id);
        assertThat(fresh(issue).header().parentId()).isNull();
        assertThat(fresh(issue).header().type().name()).isEqualTo("Task");
    }

    @Test
    void aSubTaskGoesToAnotherParentOfItsProject() {
        JiraIssue subtask = Drafts.subTask(jira, Drafts.task(jira, "ACME", "One"), "Below");
        JiraIssue other = Drafts.task(jira, "ACME", "Other");
        String id = "id=" + subtask.getId();

        assertThat(Person.target(am.get("/secure/MoveIssue!default.jspa?" + id)))
                .isEqualTo("/secure/MoveSubTaskParent!default.jspa?" + id);
        assertThat(am.post("/secure/MoveSubTaskParent.jspa", id + "&parentIssue=GLOBEX-1")
                        .body())
                .contains("data-field=\"parentIssue\">The parent issue must be in the same project");
        am.get("/secure/MoveSubTaskParent.jspa?parentIssue=" + other.getKey() + "&" + id);

        assertThat(fresh(subtask).parent().getKey()).isEqualTo(other.getKey());
        assertThat(lastFields(subtask)).containsExactly("Parent");
    }

    /** Notes the types of events and the keys they come with. */
    public static final class Listener {
        private final List<String> seen = new CopyOnWriteArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            seen.add(event.getEventTypeId() + " " + event.getIssue().getKey());
        }
    }
}
