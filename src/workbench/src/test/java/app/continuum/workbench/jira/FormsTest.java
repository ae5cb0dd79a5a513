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
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private static final int HOUR = 3600;
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

    @ParameterizedTest
    @ValueSource(strings = {"/secure/EditIssue", "/any/folder/EditSubTaskIssue"})
    void editOnAPageSavesAllFieldsOfTheScreen(String action) {
        JiraIssue issue = Drafts.task(jira, "ACME", "Old");
        assertThat(am.get(action + "!default.jspa?id=" + issue.getId()).body())
                .contains("id=\"issue-edit\"", "value=\"31/Dec/26\"", "name=\"timetracking_originalestimate\"");

        HttpResponse<String> saved =
                am.post(action + ".jspa", "id=" + issue.getId() + "&summary=New&reporter=am&comment=So&assignee=solo");

        assertThat(Person.target(saved)).isEqualTo("/browse/" + issue.getKey());
        assertThat(fresh(issue).summary()).isEqualTo("New");
        assertThat(fresh(issue).getAssigneeId()).isEqualTo("solo");
        assertThat(fresh(issue).getDueDate())
                .as("was not sent, so it is emptied")
                .isNull();
        assertThat(fresh(issue).getOriginalEstimate()).isEqualTo(8L * HOUR);
        assertThat(jira.model().comments().of(issue.getId())).hasSize(1);
    }

    @Test
    void editOnAPageShowsErrorsBesideTheFields() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Old");

        HttpResponse<String> refused =
                am.post("/secure/EditIssue.jspa", "id=" + issue.getId() + "&summary=&reporter=am&duedate=soon");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("<div class=\"error\" data-field=\"summary\">You must specify a summary of the issue.</div>")
                .contains("<div class=\"error\" data-field=\"duedate\">Invalid date format.", "value=\"soon\"");
        assertThat(fresh(issue).summary()).isEqualTo("Old");
    }

    @ParameterizedTest
    @CsvSource({"labels=a&labels=b, a b", "labels=a+b, a b", "noLink=true, ''"})
    void labelsAreSentAllAtOnce(String sent, String kept) {
        JiraIssue issue = Drafts.task(jira, "ACME", "Labelled");
        am.post("/secure/EditLabels.jspa", "labels=first&id=" + issue.getId());

        am.get("/secure/EditLabels.jspa?" + sent + "&id=" + issue.getId());

        assertThat(((java.util.Set<?>) fresh(issue).value("labels"))
                        .stream().map(String::valueOf).toList())
                .containsExactly(kept.isEmpty() ? new String[0] : kept.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "adjustEstimate=auto, 6",
        "adjustEstimate=leave, 8",
        "adjustEstimate=new&newEstimate=1h, 1",
        "adjustEstimate=manual&adjustmentAmount=3h, 5"
    })
    void loggingWorkAdjustsTheRemainingEstimate(String adjustment, int hours) {
        JiraIssue issue = Drafts.task(jira, "ACME", "Worked on");

        HttpResponse<String> done = am.post(
                "/secure/CreateWorklog.jspa?id=" + issue.getId(),
                "timeLogged=2h&startDate=1%2FNov%2F26+9:30+AM&comment=Well&inline=true&" + adjustment);

        assertThat(done.headers().firstValue("X-Atlassian-Dialog-Control")).contains("DONE");
        assertThat(fresh(issue).getEstimate()).isEqualTo((long) hours * HOUR);
        assertThat(jira.model().worklogs().of(issue.getId())).singleElement().satisfies(work -> {
            assertThat(work.started()).hasToString("2026-11-01 09:30:00.0");
            assertThat(work.comment()).isEqualTo("Well");
        });
    }

    @Test
    void workThatWasLoggedIsToldAnewAndTakenAway() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Worked on");
        am.post("/secure/CreateWorklog.jspa", "timeLogged=2h&id=" + issue.getId());
        String work = "id=" + issue.getId() + "&worklogId="
                + jira.model().worklogs().of(issue.getId()).get(0).id();
        listener.types.clear();

        assertThat(am.get("/secure/UpdateWorklog!default.jspa?" + work).body()).contains("value=\"2h\"");
        am.post("/secure/UpdateWorklog.jspa", work + "&timeLogged=3h&adjustEstimate=auto");
        assertThat(fresh(issue).getEstimate()).isEqualTo(5L * HOUR);
        assertThat(fresh(issue).timeTracking().spent()).isEqualTo(3L * HOUR);

        assertThat(am.get("/secure/DeleteWorklog!default.jspa?" + work).body()).contains("3h will be taken away");
        am.post("/secure/DeleteWorklog.jspa", work + "&adjustEstimate=manual&adjustmentAmount=1h");
        assertThat(fresh(issue).getEstimate()).isEqualTo(6L * HOUR);
        assertThat(jira.model().worklogs().of(issue.getId())).isEmpty();
        assertThat(listener.types).containsExactly(EventType.WORKLOG_UPDATED.id(), EventType.WORKLOG_DELETED.id());
    }

    @Test
    void workWithoutATimeIsRefused() {
        JiraIssue issue = Drafts.task(jira, "ACME", "Worked on");

        assertThat(am.post("/secure/CreateWorklog.jspa", "adjustEstimate=new&id=" + issue.getId())
                        .body())
                .contains("data-field=\"timeLogged\">You must indicate the time spent working.")
                .contains("data-field=\"newEstimate\">You must supply a valid time estimate.");
        assertThat(am.post("/secure/DeleteWorklog.jspa", "worklogId=1&id=" + issue.getId())
                        .body())
                .contains("Cannot find worklog");
    }

    @Test
    void aStepWithAScreenIsTakenByIt() {
        JiraIssue issue = Drafts.begun(jira, "ACME", "Nearly done");
        String step = "id=" + issue.getId() + "&action=21";
        HttpResponse<String> dispatched = am.get("/secure/WorkflowUIDispatcher.jspa?" + step);
        assertThat(Person.target(dispatched)).isEqualTo("/secure/CommentAssignIssue!default.jspa?" + step);

        assertThat(am.get(Person.target(dispatched) + "&decorator=dialog").body())
                .startsWith("<h1>Done: " + issue.getKey())
                .contains("id=\"issue-workflow-transition\"", "name=\"resolution\"", "name=\"worklog_timeLogged\"")
                .contains("value=\"31/Dec/26\"", "name=\"timetracking_remainingestimate\"")
                .doesNotContain("name=\"summary\"");
        HttpResponse<String> taken = am.post(
                "/secure/CommentAssignIssue.jspa?inline=true&decorator=dialog",
                step + "&resolution=10000&assignee=solo&duedate=5%2FJan%2F27&comment=There"
                        + "&worklog_timeLogged=3h&worklog_adjustEstimate=new&worklog_newEstimate=0m");

        assertThat(taken.headers().firstValue("X-Atlassian-Dialog-Control")).contains("DONE");
        JiraIssue after = fresh(issue);
        assertThat(after.header().status().name()).isEqualTo("Done");
        assertThat(after.header().resolution()).isEqualTo("Done");
        assertThat(after.getAssigneeId()).isEqualTo("solo");
        assertThat(after.getEstimate()).isZero();
        assertThat(jira.model().worklogs().of(issue.getId())).hasSize(1);
        assertThat(jira.model().comments().of(issue.getId())).hasSize(1);
        assertThat(jira.model().history().of(issue.getId())).last().satisfies(group -> assertThat(group.items())
                .extracting(item -> item.getField())
                .contains("assignee", "duedate", "timespent", "status", "resolution"));
    }

    @Test
    void aStepCanBeTakenByItsAddressAndEmptiesWhatIsNotSent() {
        JiraIssue issue = Drafts.begun(jira, "ACME", "Nearly done");

        HttpResponse<String> taken =
                am.get("/x/CommentAssignIssue!execute.jspa?id=" + issue.getKey() + "&action=21&assignee=solo");

        assertThat(Person.target(taken)).isEqualTo("/browse/" + issue.getKey());
        assertThat(fresh(issue).getDueDate()).isNull();
        assertThat(fresh(issue).getOriginalEstimate()).isEqualTo(8L * HOUR);
    }

    @Test
    void errorsOfAStepStandOnItsScreen() {
        JiraIssue issue = Drafts.begun(jira, "ACME", "Nearly done");

        HttpResponse<String> refused = am.post(
                "/secure/CommentAssignIssue.jspa?inline=true",
                "action=21&duedate=soon&worklog_timeLogged=much&resolution=7&id=" + issue.getId());

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.headers().firstValue("X-Atlassian-Dialog-Control")).isEmpty();
        assertThat(refused.body())
                .contains("<div class=\"error\" data-field=\"duedate\">", "data-field=\"worklog_timeLogged\">")
                .contains("data-field=\"resolution\">Please select a valid resolution.");
        assertThat(fresh(issue).header().status().name()).isEqualTo("In Progress");
    }

    @Test
    void aStepWithoutAScreenIsTakenAtOnce() {
        JiraIssue issue = Drafts.task(jira, "ACME", "To begin");

        HttpResponse<String> taken = am.get("/secure/WorkflowUIDispatcher.jspa?action=11&id=" + issue.getId());

        assertThat(Person.target(taken)).isEqualTo("/browse/" + issue.getKey());
        assertThat(fresh(issue).header().status().name()).isEqualTo("In Progress");
        assertThat(am.get("/secure/CommentAssignIssue!default.jspa?action=11&id=" + issue.getId())
                        .body())
                .contains("not valid for the current state of this issue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EditIssue", "EditLabels", "CreateWorklog", "DeleteWorklog", "CommentAssignIssue"})
    void savingNeedsATokenAndAnIssueThatIsSeen(String action) {
        assertThat(am.postWithoutToken("/secure/" + action + ".jspa", "id=10101")
                        .statusCode())
                .isEqualTo(403);
        assertThat(am.post("/secure/" + action + ".jspa", "id=SECRET-1").body()).contains("Issue Does Not Exist");
    }

    /** Notes the types of events. */
    public static final class Listener {
        private final List<Long> types = new CopyOnWriteArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            types.add(event.getEventTypeId());
        }
    }
}
