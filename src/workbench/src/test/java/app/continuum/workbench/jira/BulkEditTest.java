package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.host.CurrentRequest;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkEditTest {
    private static final String NEW = "/secure/views/bulkedit/";
    private static final String OLD = "/secure/";
    private static JiraProduct jira;
    private static Listener listener;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(EmptyApp.pack(home));
        listener = new Listener();
        jira.product().events().register(listener);
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static Person begin(String name, String folder, String jql, String... keys) {
        Person person = new Person(jira, name);
        person.get(folder + "BulkEdit1!default.jspa?reset=true&jqlQuery="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        String ticked = List.of(keys).stream()
                .map(key -> "bulkedit_" + issue(key).getId() + "=on")
                .collect(Collectors.joining("&"));
        HttpResponse<String> chosen = person.post(folder + "BulkEdit1.jspa", ticked);
        assertThat(Person.target(chosen)).isEqualTo(NEW + "BulkChooseOperation!default.jspa");
        return person;
    }

    private static JiraIssue issue(String key) {
        return jira.model().issues().getIssueObject(key);
    }

    @ParameterizedTest
    @CsvSource({"/secure/, GLOBEX-1, GLOBEX-2", "/secure/views/bulkedit/, GLOBEX-3, GLOBEX-4"})
    void editsWhatWasChosenAndConfirmed(String folder, String one, String other) throws InterruptedException {
        Person person = begin("am", folder, "project = GLOBEX", one, other);
        assertThat(Person.target(
                        person.post(folder + "BulkChooseOperation.jspa", "operation=bulk.edit.operation.name")))
                .isEqualTo(NEW + "BulkEditDetails.jspa");

        assertThat(person.get(folder + "BulkEditDetails.jspa").body())
                .contains("id=\"bulkedit\"", "id=\"availableActionsTable\"")
                .contains("id=\"cbduedate\" name=\"actions\" value=\"duedate\"")
                .contains("id=\"cbcustomfield_10111\"", "id=\"cblabels\"", "id=\"cbcomponents\"")
                .doesNotContain("cbtimetracking", "cbsummary");
        HttpResponse<String> confirmation = person.post(
                folder + "BulkEditDetailsValidation.jspa",
                "actions=duedate&actions=labels&actions=comment&duedate=5%2FJan%2F27&labels=bulk+change&comment=Moved"
                        + "&assignee=solo&priority=1");
        assertThat(confirmation.body())
                .contains("BulkEditPerform.jspa", "id=\"new_duedate\">5/Jan/27<", one, other)
                .doesNotContain("new_assignee");
        assertThat(jira.model().comments().of(issue(one).getId())).isEmpty();

        String page = person.awaitTask(person.post(folder + "BulkEditPerform.jspa", ""));

        assertThat(Person.attribute(page, "done")).isEqualTo("2");
        assertThat(Person.attribute(page, "failed")).isEqualTo("0");
        for (String key : List.of(one, other)) {
            assertThat(issue(key).getDueDate().toLocalDateTime().toLocalDate()).hasToString("2027-01-05");
            assertThat(issue(key).value("labels")).asString().contains("bulk");
            assertThat(jira.model().comments().of(issue(key).getId())).hasSize(1);
            assertThat(jira.model().history().of(issue(key).getId())).last().satisfies(group -> {
                assertThat(group.authorKey()).isEqualTo("am");
                assertThat(group.items()).extracting(item -> item.getField()).containsExactly("duedate", "labels");
            });
        }
    }

    @Test
    void oneFormCanBeAskedForByItsAddress() throws InterruptedException {
        Person person = begin("am", OLD, "project = GLOBEX", "GLOBEX-5");
        person.get(OLD + "BulkEdit!detailsValidation.jspa?actions=customfield_10112&customfield_10112=solo");

        person.awaitTask(person.get("/anywhere/BulkEdit!perform.jspa"));

        assertThat(issue("GLOBEX-5").value("customfield_10112")).hasToString("solo(solo)");
    }

    @Test
    void badValuesAreRefusedBesideTheFieldAndNothingIsKept() {
        Person person = begin("am", NEW, "project = GLOBEX", "GLOBEX-6");

        HttpResponse<String> refused = person.post(
                NEW + "BulkEditDetailsValidation.jspa", "actions=duedate&duedate=soon&actions=assignee&assignee=ghost");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("<div class=\"error\" data-field=\"duedate\">Invalid date format.")
                .contains("data-field=\"assignee\">User &#39;ghost&#39; does not exist.")
                .contains("value=\"duedate\" checked");
        assertThat(Person.target(person.post(NEW + "BulkEditPerform.jspa", "")))
                .isEqualTo(NEW + "BulkEditDetails.jspa");
    }

    @ParameterizedTest
    @CsvSource({
        "'', You must select at least one bulk action to perform.",
        "actions=timetracking&timetracking_originalestimate=1d, This field can not be changed by a bulk edit.",
        "actions=components, This field must be changed on issues of one project at a time."
    })
    void whatCannotBeDoneIsSaid(String body, String message) {
        Person person = begin("am", NEW, "project in (GLOBEX, ACME)", "GLOBEX-7", "ACME-1");

        assertThat(person.post(NEW + "BulkEditDetailsValidation.jspa", body).body())
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({"add, one two", "replace, two", "remove, one", "removeall, ''"})
    void labelsAreAddedReplacedOrTakenAway(String mode, String left) throws InterruptedException {
        JiraUser am = jira.model().people().getUserByName("am");
        Long id = issue("GLOBEX-8").getId();
        EditParameters before = new EditParameters(Map.of()).put("labels", List.of("one"));
        jira.model().edits().update(am, jira.model().edits().validateUpdate(am, id, before), null, null);
        Person person = begin("am", NEW, "project = GLOBEX", "GLOBEX-8");

        person.post(NEW + "BulkEditDetailsValidation.jspa", "actions=labels&labels=two&changelabels=" + mode);
        person.awaitTask(person.post(NEW + "BulkEditPerform.jspa", ""));

        assertThat(String.join(
                        " ",
                        ((java.util.Set<?>) issue("GLOBEX-8").value("labels"))
                                .stream().map(String::valueOf).toList()))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BulkEditDetails",
                "BulkEditDetailsValidation",
                "BulkEditPerform",
                "BulkChooseOperation!default",
                "BulkChooseOperation"
            })
    void anotherPersonsChoiceIsNotSeen(String action) {
        begin("am", NEW, "project = GLOBEX", "GLOBEX-9");

        assertThat(new Person(jira, "solo").post(NEW + action + ".jspa", "").body())
                .contains("Your session timed out while performing bulk operation on issues.");
    }

    @Test
    void onlyIssuesThatWereListedCanBeChosen() {
        Person person = new Person(jira, "am");
        person.get(NEW + "BulkEdit1!default.jspa?reset=true&jqlQuery=project=GLOBEX");

        HttpResponse<String> reply = person.post(
                NEW + "BulkEdit1.jspa", "bulkedit_" + issue("SECRET-1").getId() + "=on");

        assertThat(reply.body()).contains("You must select at least one issue to bulk edit.");
    }

    @Test
    void theEditItselfNeedsAToken() {
        Person person = begin("am", NEW, "project = GLOBEX", "GLOBEX-9");

        assertThat(person.postWithoutToken(NEW + "BulkEditPerform.jspa", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverIsNotLoggedInIsAskedToLogIn() {
        HttpResponse<String> reply = new app.continuum.workbench.host.Visitor(
                        jira.product().baseUrl())
                .get(NEW + "BulkEdit1!default.jspa?jqlQuery=");

        assertThat(Person.target(reply)).contains("/login.jsp?permissionViolation=true");
    }

    @Test
    void fiveHundredIssuesAreEditedOnAnotherThreadInTheNameOfTheirEditor() throws InterruptedException {
        many(500);
        Person person = new Person(jira, "producer");
        person.get(NEW + "BulkEdit1!default.jspa?reset=true&jqlQuery=summary~Many");
        String all = jira.model().issues().list("summary LIKE 'Many%'").stream()
                .map(issue -> "bulkedit_" + issue.getId() + "=on")
                .collect(Collectors.joining("&"));
        person.post(NEW + "BulkEdit1.jspa", all);
        person.post(NEW + "BulkEditDetailsValidation.jspa", "actions=assignee&assignee=developer");
        listener.seen.clear();

        String page = person.awaitTask(person.post(NEW + "BulkEditPerform.jspa", ""));

        assertThat(Person.attribute(page, "done")).isEqualTo("500");
        assertThat(jira.model().issues().list("summary LIKE 'Many%' AND assignee_key = 'JIRAUSER10105'"))
                .hasSize(500);
        assertThat(listener.seen).hasSize(500).containsOnly("JiraTaskExecutionThread producer producer no request");
    }

    private static void many(int count) {
        JiraUser am = jira.model().people().getUserByName("am");
        JiraProject project = jira.model().projects().getProjectObjByKey("ACME");
        IssueType task = jira.model().classification().type("10002").orElseThrow();
        for (int n = 0; n < count; n++) {
            JiraIssue draft = jira.model().creation().draft(am, project, task, null);
            jira.model().creation().read(draft, new EditParameters(Map.of()).put("summary", "Many " + n));
            jira.model().creation().save(draft, am);
        }
    }

    /** Notes on whose behalf and on which thread events come. */
    public static final class Listener {
        private final List<String> seen = new CopyOnWriteArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            seen.add(Thread.currentThread().getName() + " " + event.getUser().getName() + " "
                    + jira.model().loggedIn().user().map(JiraUser::name).orElse("nobody")
                    + (CurrentRequest.get().isPresent() ? " request" : " no request"));
        }
    }
}
