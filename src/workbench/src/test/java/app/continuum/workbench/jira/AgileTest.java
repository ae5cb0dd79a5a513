package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jira Software's boards send and its documented REST takes. */
class AgileTest {
    private static final String UPDATE_FIELD = "/rest/greenhopper/1.0/xboard/issue/update-field.json";
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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "customfield_10121 | \"5\" | /fields/customfield_10121 | 5.0",
                "duedate | \"2028-01-01\" | /fields/duedate | 2028-01-01",
                "timeoriginalestimate | \"3d\" | /fields/timeoriginalestimate | 86400",
                "assignee | \"developer\" | /fields/assignee/name | developer",
                "customfield_10100 | \"Louder\" | /fields/customfield_10100 | Louder"
            })
    void aBoardSetsAnyField(String field, String value, String pointer, String saved) {
        Reply reply = update(UPDATE_FIELD, "ACME-1", field, value);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(as("am").get("/rest/api/2/issue/ACME-1").at(pointer)).isEqualTo(saved);
    }

    private static Reply update(String path, String issue, String field, String value) {
        return as("producer")
                .put(
                        path,
                        "{\"fieldId\":\"" + field + "\",\"issueIdOrKey\":\"" + issue + "\",\"newValue\":" + value
                                + "}");
    }

    @Test
    void aBoardsValueThatIsNoneIsRefusedByField() {
        Reply reply = update("/rest/greenhopper/latest/xboard/issue/update-field.json", "10101", "duedate", "\"soon\"");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/duedate").isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 8.0, /fields/customfield_10121, 8.0", "2, 2h, /fields/timeoriginalestimate, 7200"})
    void eachBoardEstimatesInItsOwnField(int board, String value, String pointer, String saved) {
        Reply reply = as("producer")
                .put("/rest/agile/1.0/issue/ACME-2/estimation?boardId=" + board, "{\"value\":\"" + value + "\"}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(as("am").get("/rest/api/2/issue/ACME-2").at(pointer)).isEqualTo(saved);
    }

    @Test
    void anIssueMovesFromSprintToSprintAndClosedOnesStay() {
        String issues = "{\"issues\":[\"ACME-3\"]}";
        assertThat(as("producer").post("/rest/agile/1.0/sprint/2/issue", issues).status())
                .isEqualTo(204);
        assertThat(as("producer")
                        .post("/rest/agile/1.0/sprint/2", "{\"state\":\"closed\"}")
                        .at("/state"))
                .isEqualTo("closed");
        assertThat(as("producer")
                        .post("/rest/agile/latest/sprint/3/issue", issues)
                        .status())
                .isEqualTo(204);
        assertThat(change("/items/0/from")).isEqualTo("2");
        assertThat(change("/items/0/to")).isEqualTo("2, 3");
        assertThat(change("/items/0/toString")).isEqualTo("Sprint 2, Sprint 3");

        assertThat(as("producer").post("/rest/agile/1.0/backlog/issue", issues).status())
                .isEqualTo(204);
        assertThat(change("/items/0/to")).isEqualTo("2");
        assertThat(as("producer").post("/rest/agile/1.0/sprint/1/issue", issues).status())
                .isEqualTo(400);
    }

    private static String change(String pointer) {
        Reply reply = as("am").get("/rest/api/2/issue/ACME-3?expand=changelog");
        int last = Integer.parseInt(reply.at("/changelog/total")) - 1;
        return reply.at("/changelog/histories/" + last + pointer);
    }

    @Test
    void boardsSayWhichSprintsTheyHave() {
        assertThat(as("am").get("/rest/agile/1.0/board").at("/values/1/id")).isEqualTo("2");
        assertThat(as("am").get("/rest/agile/1.0/board/1/sprint").at("/values/0/state"))
                .isEqualTo("closed");
    }

    @Test
    void rankingChangesNothingAndAFlagOnlyTheFlag() {
        String before = as("am").get("/rest/api/2/issue/ACME-4").at("/fields/updated");

        assertThat(as("am").put(
                                "/rest/agile/1.0/issue/rank",
                                "{\"issues\":[\"ACME-4\"],\"rankBeforeIssue\":\"ACME-1\"}")
                        .status())
                .isEqualTo(204);
        assertThat(as("am").put("/rest/greenhopper/1.0/sprint/rank", "{\"sprintId\":3}")
                        .status())
                .isEqualTo(200);
        assertThat(as("am").get("/rest/api/2/issue/ACME-4").at("/fields/updated"))
                .isEqualTo(before);

        assertThat(as("am").post(
                                "/rest/greenhopper/1.0/xboard/issue/flag/flag.json",
                                "{\"issueKeys\":[\"ACME-4\"],\"flag\":true}")
                        .status())
                .isEqualTo(200);
        assertThat(as("am").get("/rest/api/2/issue/ACME-4").at("/fields/customfield_10122"))
                .isEqualTo("Impediment");
    }

    @Test
    void whoMayNotEditAnIssueDoesNotEditItOnABoardEither() {
        Reply reply = update(UPDATE_FIELD, "SECRET-1", "duedate", "\"2028-01-01\"");

        assertThat(reply.status()).isEqualTo(403);
    }
}
