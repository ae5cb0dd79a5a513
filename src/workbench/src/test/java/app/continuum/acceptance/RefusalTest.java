package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BLOCK, on every surface this release guards. ACME: am and producer sit in its seats, everybody else in none. */
class RefusalTest {
    private static final String MOVED = "{\"fields\":{\"duedate\":\"2027-12-24\"}}";
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void refusesTheAccountManagersDueDateInJirasOwnShape() {
        String before = agency.field("ACME-1", "duedate");
        int history = agency.historyEntries("ACME-1");

        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-1", MOVED);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("errorMessages", "errors");
        assertThat(reply.json().get("errorMessages")).isEmpty();
        assertThat(reply.json().get("errors").fieldNames()).toIterable().containsExactly("duedate");
        assertThat(reply.at("/errors/duedate")).contains("Paul Duran", "Producer", "Account Manager");
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(before);
        assertThat(agency.historyEntries("ACME-1")).isEqualTo(history);
    }

    @Test
    void savesTheProducersDueDate() {
        assertThat(agency.as("producer").put("/rest/api/2/issue/ACME-2", MOVED).status())
                .isEqualTo(204);
        assertThat(agency.field("ACME-2", "duedate")).isEqualTo("2027-12-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2/issue/ACME-1",
                "/rest/api/latest/issue/ACME-1",
                "/rest/api/2/issue/10101",
                "/rest/api/2/issue/acme-1",
                "/rest/api/2/issue/ACME-1/",
                "/rest/api/2/issue/ACME-1;x=y",
                "/rest/api/2/issue/%41CME-1",
                "/rest//api/2/issue/ACME-1",
                "/rest/api/2/issue/ACME-1;x=%2Fy",
                "/rest/api/2/issue/ACME-1;x=%5Cy",
                "/rest/api/2;a=%2Fb/issue/ACME-1",
                "/rest/api/2/issue/ACME-1?notifyUsers=false",
            })
    void isNotGotRoundByAnotherSpellingOfTheAddress(String path) {
        String before = agency.field("ACME-1", "duedate");

        Reply reply = agency.as("am").put(path, MOVED);

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update\":{\"duedate\":[{\"set\":\"2027-12-24\"}]}}",
                "{\"fields\":{\"summary\":\"harmless\"},\"update\":{\"duedate\":[{\"set\":\"2027-12-24\"}]}}",
                "{\"fields\":{\"duedate\":null}}",
                "{\"update\":{\"duedate\":[{\"set\":null}]}}",
                "{\"fields\":{\"duedate\":\"no date\"}}",
                "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"9w\"}}}",
                "{\"update\":{\"timetracking\":[{\"edit\":{\"remainingEstimate\":\"9w\"}}]}}",
                "{\"update\":{\"timetracking\":[{\"edit\":{\"originalEstimate\":\"9w\"}},{\"edit\":{}}]}}",
                "{\"fields\":{\"timetracking\":{\"originalEstimateSeconds\":7200}}}",
                "{\"update\":{\"worklog\":[{\"add\":{\"timeSpent\":\"1h\",\"adjustEstimate\":\"new\",\"newEstimate\":\"9w\"}}]}}",
                "{\"fields\":{\"assignee\":{\"name\":\"developer\"}}}",
                "{\"update\":{\"assignee\":[{\"set\":{\"name\":\"developer\"}}]}}",
            })
    void refusesEveryWayRestSaysIt(String body) {
        JsonNode before = agency.issue("ACME-1").get("fields");

        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-1", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors")).isNotEmpty();
        assertThat(agency.issue("ACME-1").get("fields")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fields\":{\"summary\":\"A better summary\"}}",
                "{\"update\":{\"labels\":[{\"add\":\"spring\"}]}}",
                "{\"fields\":{\"customfield_10100\":\"The Account Manager's own brief\"}}",
            })
    void leavesWhatIsNotHeldAgainstTheAccountManagerAlone(String body) {
        assertThat(agency.as("am").put("/rest/api/2/issue/ACME-4", body).status())
                .isEqualTo(204);
    }

    @Test
    void savesADueDateThatIsSentUnchanged() {
        String before = agency.field("ACME-1", "duedate");

        Reply reply = agency.as("am")
                .put(
                        "/rest/api/2/issue/ACME-1",
                        "{\"fields\":{\"duedate\":\"" + before + "\",\"description\":\"Only this is new\"}}");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(agency.field("ACME-1", "description")).isEqualTo("Only this is new");
    }

    @ParameterizedTest
    @CsvSource({
        "customfield_10100, '\"Another brief\"'",
        "customfield_10101, '\"Another strategy\"'",
        "customfield_10102, '1'"
    })
    void refusesTheProducersChangeOfWhatIsTheAccountManagers(String field, String value) {
        Reply reply =
                agency.as("producer").put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"" + field + "\":" + value + "}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/" + field)).contains("Anna Meyer", "Account Manager");
    }

    @Test
    void refusesWhoeverSitsInNeitherSeat() {
        Reply reply = agency.as("developer").put("/rest/api/2/issue/ACME-1", MOVED);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/duedate")).contains("Paul Duran").doesNotContain("you sit");
    }

    @Test
    void doesNotExemptAdministratorsAndHeadsOfDelivery() {
        assertThat(agency.as("admin").put("/rest/api/2/issue/ACME-1", MOVED).status())
                .isEqualTo(400);
        assertThat(agency.as("head").put("/rest/api/2/issue/ACME-1", MOVED).status())
                .isEqualTo(400);
    }

    @Test
    void refusesTheAssigneeResource() {
        String before = agency.field("ACME-7", "assignee");

        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-7/assignee", "{\"name\":\"developer\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/assignee")).contains("Paul Duran");
        assertThat(agency.field("ACME-7", "assignee")).isEqualTo(before);
        assertThat(agency.as("producer")
                        .put("/rest/api/2/issue/ACME-7/assignee", "{\"name\":\"developer\"}")
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/AssignIssue.jspa?id=10101&assignee=am",
                "/secure/AssignIssue.jspa?key=ACME-1&assignee=am&inline=true&decorator=dialog",
                "/AssignIssue!execute.jspa;x=%2F?id=10101&assignee=am",
            })
    void refusesTheAssignFormInHtml(String path) {
        String before = agency.field("ACME-1", "assignee");

        Reply reply = agency.as("am").form(path, "");

        assertThat(reply.body()).contains("Paul Duran", "role=\"alert\"");
        assertThat(agency.field("ACME-1", "assignee")).isEqualTo(before);
    }

    @Test
    void showsTheRefusedAssignmentInJirasFrameAndBareInADialog() {
        String path = "/secure/AssignIssue.jspa?id=10101&assignee=am";

        assertThat(agency.as("am").form(path, "").body()).contains("Paul Duran", "Log out");
        assertThat(agency.as("am")
                        .form(path + "&inline=true&decorator=dialog", "")
                        .body())
                .contains("Paul Duran")
                .doesNotContain("Log out");
    }

    @Test
    void aSubTaskObeysItsParentsClient() {
        String subTask = agency.as("admin")
                .get("/rest/api/2/search?jql=" + Agency.encoded("project = ACME AND issuetype = Sub-task")
                        + "&maxResults=1")
                .at("/issues/0/key");
        assertThat(subTask).startsWith("ACME-");

        assertThat(agency.as("am").put("/rest/api/2/issue/" + subTask, MOVED).status())
                .isEqualTo(400);
        assertThat(agency.as("producer")
                        .put("/rest/api/2/issue/" + subTask, MOVED)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void refusesInlineEditsInTheShapeItsClientReads() {
        String before = agency.field("ACME-1", "duedate");

        Reply reply = agency.as("am").form("/secure/AjaxIssueAction.jspa?decorator=none", inline("24/Dec/27"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errorCollection/errorMessages").isArray()).isTrue();
        assertThat(reply.at("/errorCollection/errors/duedate")).contains("Paul Duran");
        assertThat(reply.at("/fields/0/id")).isEqualTo("duedate");
        assertThat(reply.at("/fields/0/editHtml")).contains("name=\"duedate\"", "24/Dec/27");
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(before);
    }

    @Test
    void savesTheProducersInlineEdit() {
        Reply reply = agency.as("producer")
                .form(
                        "/secure/AjaxIssueAction.jspa?decorator=none",
                        inline("24/Dec/27").replace("10101", "10103"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(agency.field("ACME-3", "duedate")).isEqualTo("2027-12-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/views/AjaxIssueAction.jspa",
                "/AjaxIssueAction.jspa",
                "/secure/AjaxIssueAction!execute.jspa",
                "/secure/AjaxIssueAction.jspa;jsessionid=0",
                "/secure/AjaxIssueAction.jspa;x=%2Fy",
                "/secure/DetailsViewAjaxIssueAction.jspa",
                "/secure//AjaxIssueAction.jspa",
                "/secure/%41jaxIssueAction.jspa"
            })
    void isNotGotRoundByAnotherAddressOfTheInlineEdit(String path) {
        String before = agency.field("ACME-1", "duedate");

        agency.as("am").form(path, inline("24/Dec/27"));

        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issueId=10101&fieldsToForcePresent=duedate",
                "issueId=10101&summary=x&fieldsToForcePresent=summary&fieldsToForcePresent=duedate",
                "id=10101&duedate=24%2FDec%2F27",
                "key=ACME-1&duedate=24%2FDec%2F27",
                "issueId=%2B10101&duedate=24%2FDec%2F27",
                "issueId=10201&issueId=10101&duedate=24%2FDec%2F27",
                "issueId=10101&duedate=24%2FDec%2F27&duedate=",
                "issueId=10101&worklog_timeLogged=1h&worklog_adjustEstimate=new&worklog_newEstimate=9w",
            })
    void isNotGotRoundByAnotherWayOfFillingInTheForm(String form) {
        JsonNode before = agency.issue("ACME-1").get("fields");

        Reply reply = agency.as("am").form("/secure/AjaxIssueAction.jspa?decorator=none", form);

        assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
        assertThat(agency.issue("ACME-1").get("fields")).isEqualTo(before);
    }

    @Test
    void letsOthersGiveAnEmptyEstimateItsFirstValue() {
        String empty = agency.as("admin")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Not estimated\"}}")
                .at("/key");
        assertThat(empty).startsWith("ACME-");

        Reply reply = agency.as("developer")
                .put("/rest/api/2/issue/" + empty, "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"2d\"}}}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(204);
    }

    @Test
    void refusesQuickEditsUnderTheNameOfTheInput() {
        Map<String, String> inputs = quickEdit("ACME-1");
        inputs.put("timetracking_originalestimate", "9w");

        Reply reply =
                agency.as("am").form("/secure/QuickEditIssue.jspa?issueId=10101&decorator=none", Agency.form(inputs));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errorMessages")).isEmpty();
        assertThat(reply.at("/errors/timetracking_originalestimate")).contains("Paul Duran");
        assertThat(agency.field("ACME-1", "summary")).doesNotContain("quickly");
    }

    @Test
    void letsAQuickEditThroughThatSendsTheGuardedFieldsUnchanged() {
        String before = agency.field("ACME-5", "duedate");
        Map<String, String> inputs = quickEdit("ACME-5");

        Reply reply =
                agency.as("am").form("/secure/QuickEditIssue.jspa?issueId=10105&decorator=none", Agency.form(inputs));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(agency.field("ACME-5", "summary")).isEqualTo("Edited quickly");
        assertThat(agency.field("ACME-5", "duedate")).isEqualTo(before);
    }

    @Test
    void leavesToJiraWhatIsWrongWithAQuickEditThatChangesNoGuardedField() {
        Map<String, String> inputs = quickEdit("ACME-6");
        inputs.put("summary", "");

        Reply reply =
                agency.as("am").form("/secure/QuickEditIssue.jspa?issueId=10106&decorator=none", Agency.form(inputs));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").fieldNames()).toIterable().containsExactly("summary");
    }

    private static String inline(String day) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("duedate", day);
        inputs.put("issueId", "10101");
        inputs.put("singleFieldEdit", "true");
        inputs.put("fieldsToForcePresent", "duedate");
        return Agency.form(inputs);
    }

    /** Every input the dialog shows, as it shows it, with another summary. */
    private static Map<String, String> quickEdit(String key) {
        String id = agency.issue(key).get("id").asText();
        JsonNode fields = agency.as("am")
                .get("/secure/QuickEditIssue!default.jspa?issueId=" + id + "&decorator=none")
                .json()
                .get("fields");
        Map<String, String> inputs = new LinkedHashMap<>();
        fields.forEach(field -> inputs.putAll(Inputs.of(field.get("editHtml").asText())));
        assertThat(inputs).containsKeys("summary", "duedate", "assignee", "timetracking_originalestimate");
        inputs.put("summary", "Edited quickly");
        return inputs;
    }
}
