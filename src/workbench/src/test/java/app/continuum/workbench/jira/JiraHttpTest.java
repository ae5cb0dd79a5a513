package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraHttpTest {
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

    private static Client as(String name) {
        return new Client(jira.product().baseUrl(), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2/issue/ACME-1",
                "/rest/api/latest/issue/ACME-1",
                "/rest/api/2/issue/10101",
                "/rest/api/2/issue/acme-1"
            })
    void anIssueIsFoundByKeyAndIdUnderBothVersions(String path) {
        Reply reply = as("am").get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/key")).isEqualTo("ACME-1");
        assertThat(reply.at("/fields/customfield_10110/value")).isEqualTo("ACME Outdoor");
        assertThat(reply.at("/fields/timetracking/originalEstimate")).isEqualTo("8w");
    }

    @ParameterizedTest
    @CsvSource({
        "am, /rest/api/2/issue/ACME-999, 404, Issue Does Not Exist",
        "am, /rest/api/2/issue/SECRET-1, 403, You do not have the permission to see the specified issue.",
        "'', /rest/api/2/issue/ACME-1, 401, You do not have the permission to see the specified issue.",
        "am, /rest/api/2/search?jql=nonsense%20%3D%201, 400, Field 'nonsense' does not exist or you do not have permission to view it.",
        "am, /rest/api/2/project/NONE, 404, No project could be found with key 'NONE'.",
        "am, /rest/api/2/issue/ACME-1/comment/1, 404, Can not find a comment for the id: 1.",
        "am, /rest/api/2/issue/ACME-1/worklog/1, 404, Cannot find worklog with id: '1'."
    })
    void refusesToShowInJirasWords(String name, String path, int status, String message) {
        Reply reply = as(name).get(path);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at("/errorMessages/0")).isEqualTo(message);
    }

    @Test
    void anEditAnswers204AndLeavesHistory() {
        Reply reply = as("producer")
                .put(
                        "/rest/api/2/issue/ACME-4",
                        "{\"fields\":{\"duedate\":\"2027-02-01\",\"customfield_10102\":99.5,\"timetracking\":{\"remainingEstimate\":\"3d 4h\"}},"
                                + "\"update\":{\"labels\":[{\"add\":\"urgent\"}]},\"historyMetadata\":{\"type\":\"try\"}}");

        assertThat(reply.status()).isEqualTo(204);
        Reply after = as("producer").get("/rest/api/2/issue/ACME-4?expand=changelog");
        assertThat(after.at("/fields/duedate")).isEqualTo("2027-02-01");
        assertThat(after.at("/fields/timeestimate")).isEqualTo("100800");
        assertThat(after.at("/fields/labels/1")).isEqualTo("urgent");
        JsonNode group = last(after.json().at("/changelog/histories"));
        assertThat(group.at("/historyMetadata/type").asText()).isEqualTo("try");
        assertThat(group.get("items").findValuesAsText("field"))
                .containsExactlyInAnyOrder("duedate", "timeestimate", "labels", "Price");
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    @Test
    void anEditThatChangesNothingLeavesNoHistory() {
        String same = as("producer").get("/rest/api/2/issue/ACME-8").at("/fields/duedate");
        Reply reply = as("producer").put("/rest/api/2/issue/ACME-8", "{\"fields\":{\"duedate\":\"" + same + "\"}}");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(as("producer")
                        .get("/rest/api/2/issue/ACME-8?expand=changelog")
                        .at("/changelog/total"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"fields\":{\"duedate\":\"soon\"}} | duedate | Error parsing date string: soon",
                "{\"fields\":{\"duedate\":5}} | duedate | Operation value must be a string",
                "{\"fields\":{\"assignee\":{\"name\":\"ghost\"}}} | assignee | User 'ghost' does not exist.",
                "{\"fields\":{\"summary\":\"\"}} | summary | You must specify a summary of the issue.",
                "{\"fields\":{\"nonsense\":1}} | nonsense | Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.",
                "{\"fields\":{\"customfield_10110\":{\"value\":\"Nobody\"}}} | customfield_10110 | Option value 'Nobody' is not valid",
                "{\"fields\":{\"customfield_10102\":\"much\"}} | customfield_10102 | Operation value must be a number",
                "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"long\"}}} | timetracking_originalestimate | The original estimate specified is not valid.",
                "{\"fields\":{\"duedate\":null},\"update\":{\"duedate\":[{\"set\":null}]}} | duedate | Field 'duedate' cannot appear in both 'fields' and 'update'"
            })
    void refusesBadValuesByField(String body, String field, String message) {
        Reply reply = as("producer").put("/rest/api/2/issue/ACME-9", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").get(field).asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"fields\":", "[]", "{}", "{\"fields\":{}} x", "{\"nonsense\":1}"})
    void refusesBodiesThatAreNoUpdate(String body) {
        Reply reply = as("producer").put("/rest/api/2/issue/ACME-9", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errorMessages")).hasSize(1);
    }

    @Test
    void anAssigneeIsSetByNameAndCleared() {
        assertThat(as("producer")
                        .put("/rest/api/2/issue/ACME-11/assignee", "{\"name\":\"developer\"}")
                        .status())
                .isEqualTo(204);
        Reply assigned = as("am").get("/rest/api/2/issue/ACME-11?expand=changelog");
        assertThat(assigned.at("/fields/assignee/key")).isEqualTo("JIRAUSER10105");
        assertThat(assigned.at("/changelog/histories/0/items/0/to")).isEqualTo("JIRAUSER10105");
        assertThat(assigned.at("/changelog/histories/0/items/0/toString")).isEqualTo("Dev Okafor");

        assertThat(as("producer")
                        .put("/rest/api/2/issue/ACME-11/assignee", "{\"name\":null}")
                        .status())
                .isEqualTo(204);
        assertThat(as("am").get("/rest/api/2/issue/ACME-11")
                        .json()
                        .at("/fields/assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void anIssueIsMadeMovedCommentedAndWorkedOn() {
        Reply made = as("am").post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"GLOBEX\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"New\",\"timetracking\":{\"originalEstimate\":\"1d\"}}}");
        assertThat(made.status()).isEqualTo(201);
        String path = "/rest/api/2/issue/" + made.at("/key");

        Reply steps = as("am").get(path + "/transitions");
        assertThat(steps.at("/transitions/0/name")).isEqualTo("Start Progress");
        assertThat(as("am").post(path + "/transitions", "{\"transition\":{\"id\":\"21\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(as("am").post(path + "/transitions", "{\"transition\":{\"id\":\"11\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(as("am").post(path + "/comment", "{\"body\":\"Seen\"}").at("/body"))
                .isEqualTo("Seen");
        assertThat(as("am").post(path + "/worklog", "{\"timeSpent\":\"3h\"}").status())
                .isEqualTo(201);

        Reply after = as("am").get(path);
        assertThat(after.at("/fields/status/name")).isEqualTo("In Progress");
        assertThat(after.at("/fields/timetracking/remainingEstimate")).isEqualTo("5h");
        assertThat(after.at("/fields/comment/total")).isEqualTo("1");
    }

    @Test
    void remarksAreFoundByTheirIdsOnTheirOwnIssueOnly() {
        String comment = as("am").post("/rest/api/2/issue/GLOBEX-2/comment", "{\"body\":\"Looks good\"}")
                .at("/id");
        String worklog = as("am").post("/rest/api/2/issue/GLOBEX-2/worklog", "{\"timeSpent\":\"1h\"}")
                .at("/id");

        assertThat(as("head")
                        .get("/rest/api/2/issue/GLOBEX-2/comment/" + comment)
                        .at("/body"))
                .isEqualTo("Looks good");
        assertThat(as("head")
                        .get("/rest/api/2/issue/GLOBEX-2/worklog/" + worklog)
                        .at("/timeSpent"))
                .isEqualTo("1h");
        assertThat(as("head")
                        .get("/rest/api/2/issue/GLOBEX-3/comment/" + comment)
                        .status())
                .isEqualTo(404);
        assertThat(as("head")
                        .get("/rest/api/2/issue/GLOBEX-3/worklog/" + worklog)
                        .status())
                .isEqualTo(404);
        assertThat(as("").get("/rest/api/2/issue/GLOBEX-2/comment/" + comment).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | First Second Third | 1048576",
                "?startAt=1&maxResults=1 | Second | 1",
                "?orderBy=-created&maxResults=2 | Third Second | 2"
            })
    void answersThePageOfCommentsThatIsAskedFor(String query, String bodies, int maxResults) {
        String path = "/rest/api/2/issue/"
                + as("am").post(
                                "/rest/api/2/issue",
                                "{\"fields\":{\"project\":{\"key\":\"GLOBEX\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Talk\"}}")
                        .at("/key")
                + "/comment";
        for (String body : new String[] {"First", "Second", "Third"}) {
            as("am").post(path, "{\"body\":\"" + body + "\"}");
        }

        Reply reply = as("am").get(path + query);

        assertThat(reply.json().get("comments").findValuesAsText("body")).containsExactly(bodies.split(" "));
        assertThat(reply.at("/total")).isEqualTo("3");
        assertThat(reply.at("/maxResults")).isEqualTo(String.valueOf(maxResults));
    }

    @Test
    void tellsTheFieldsOfTransitionsAndASingleOneOnlyWhereAskedFor() {
        String path = "/rest/api/2/issue/ACME-1";

        assertThat(as("am").get(path + "/transitions").json().at("/transitions").findValuesAsText("name"))
                .contains("Done", "Stop Progress");
        assertThat(as("am").get(path + "/transitions")
                        .json()
                        .at("/transitions/0")
                        .has("fields"))
                .isFalse();
        Reply one = as("am").get(path + "/transitions?transitionId=31&expand=transitions.fields");
        assertThat(one.json().get("transitions")).hasSize(1);
        assertThat(one.at("/transitions/0/name")).isEqualTo("Stop Progress");
        assertThat(one.at("/transitions/0/fields/duedate/schema/type")).isEqualTo("date");
        assertThat(as("am").get(path + "?expand=transitions.fields").at("/transitions/0/fields/duedate/name"))
                .isEqualTo("Due Date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = ACME | 12",
                "project in (ACME, GLOBEX) AND issuetype = Bug | 2",
                "key = INITECH-3 | 1",
                "cf[10110] = Initech AND project = INITECH | 6",
                "'Creative brief' ~ weekend | 2",
                "project = INITECH AND assignee is EMPTY AND NOT status = Done | 2",
                "project = SECRET | 0",
                "parent = INITECH-1 ORDER BY key DESC | 2",
                "project = ACME AND created >= -30d AND labels = checkout | 1",
                "project = INITECH AND component in (App, Intranet) and assignee = currentUser() | 0"
            })
    void searches(String jql, int total) {
        Reply reply = as("am").get("/rest/api/2/search?maxResults=1&jql="
                + java.net.URLEncoder.encode(jql, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(reply.at("/total")).isEqualTo(String.valueOf(total));
    }

    @Test
    void nobodySearchesAndFindsNothing() {
        assertThat(as("").get("/rest/api/2/search?jql=").at("/total")).isEqualTo("0");
    }

    @Test
    void inlineEditSavesAndAnswersTheField() {
        Reply reply = as("producer")
                .form(
                        "/secure/AjaxIssueAction.jspa?decorator=none",
                        "issueId=10110&duedate=5%2FJan%2F27&singleFieldEdit=true&fieldsToForcePresent=duedate");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/issue/fields/duedate")).isEqualTo("2027-01-05");
        assertThat(reply.body()).contains("value=\\\"5/Jan/27\\\"");
    }

    @Test
    void inlineEditRefusesBesideTheField() {
        Reply reply = as("producer")
                .form("/views/AjaxIssueAction.jspa;jsessionid=1?decorator=none", "issueId=10110&duedate=soon");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errorCollection/errors/duedate"))
                .isEqualTo("Invalid date format. Please enter the date in the format \"d/MMM/yy\".");
        assertThat(reply.json().get("fields").findValuesAsText("id")).contains("duedate");
        assertThat(reply.body()).contains("value=\\\"soon\\\"");
    }

    @Test
    void quickEditShowsItsFieldsAndSavesThemAll() {
        Reply shown = as("producer").get("/secure/QuickEditIssue!default.jspa?issueId=10107&decorator=none");
        assertThat(shown.json().get("fields").findValuesAsText("id"))
                .contains("summary", "duedate", "timetracking", "customfield_10100");
        assertThat(shown.at("/atl_token")).isNotEmpty();

        Reply saved = as("producer")
                .form(
                        "/secure/QuickEditIssue.jspa?issueId=10107&decorator=none",
                        "summary=Renamed&duedate=&assignee=producer&reporter=producer&priority=2"
                                + "&timetracking_originalestimate=2d&timetracking_remainingestimate=1d");
        assertThat(saved.status()).isEqualTo(200);
        Reply after = as("producer").get("/rest/api/2/issue/ACME-7");
        assertThat(after.at("/fields/summary")).isEqualTo("Renamed");
        assertThat(after.json().at("/fields/duedate").isNull()).isTrue();
    }

    @Test
    void quickEditRefusesByInputName() {
        Reply reply = as("producer")
                .form("/secure/QuickEditIssue.jspa", "issueId=10107&timetracking_originalestimate=long&summary=");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/timetracking_originalestimate"))
                .isEqualTo("The original estimate specified is not valid.");
        assertThat(reply.at("/errors/summary")).isEqualTo("You must specify a summary of the issue.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AjaxIssueAction", "QuickEditIssue", "WorkflowUIDispatcher", "AssignIssue"})
    void aFormWithoutATokenIsRefusedWithAPage(String action) {
        Reply reply = as("producer").formWithoutToken("/secure/" + action + ".jspa", "issueId=10107&summary=Forged");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("XSRF Security Token Missing");
    }

    @Test
    void listsFieldsAndSaysWhoAsks() {
        assertThat(as("am").get("/rest/api/2/field").json().findValuesAsText("id"))
                .contains("duedate", "assignee", "customfield_10100");
        assertThat(as("head").get("/rest/api/2/myself").at("/name")).isEqualTo("head");
        assertThat(as("").get("/rest/api/2/myself").status()).isEqualTo(401);
        assertThat(as("").get("/rest/api/2/serverInfo").at("/deploymentType")).isEqualTo("Server");
    }

    @Test
    void aSessionIsOpenedByNameAndPassword() {
        Reply reply = as("").post("/rest/auth/1/session", "{\"username\":\"am\",\"password\":\"am\"}");
        assertThat(reply.at("/session/name")).isEqualTo("JSESSIONID");
        assertThat(as("").post("/rest/auth/1/session", "{\"username\":\"am\",\"password\":\"no\"}")
                        .status())
                .isEqualTo(401);
    }
}
