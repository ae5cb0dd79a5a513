package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What issues are made with: recorded, and refused where a guard is held at creation too; and requests of no known kind. In ACME the assignee is held at creation. */
class CreationTest {
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        agency.configure(CreationTest::holdAtCreation);
    }

    private static void holdAtCreation(ObjectNode configuration) {
        ((ObjectNode) configuration.get("settings")).put("unknownRequests", "REFUSE");
        for (JsonNode client : configuration.get("clients")) {
            for (JsonNode guard : client.get("guards")) {
                if (guard.get("field").asText().equals("assignee")) {
                    ((ObjectNode) guard).put("alsoAtCreation", true);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void recordsWhatAnIssueIsMadeWith() {
        Reply made = agency.as("am").post("/rest/api/2/issue", issue("\"duedate\":\"2027-12-24\""));
        assertThat(made.status()).as(made.body()).isEqualTo(201);

        JsonNode rows = agency.ledger(made.at("/key"), entries -> !entries.isEmpty());
        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/field").asText()).isEqualTo("duedate");
        assertThat(rows.at("/0/outcome").asText()).isEqualTo("RECORDED");
        assertThat(rows.at("/0/reasons").toString()).contains("AT_CREATION");
        assertThat(rows.at("/0/saved").asBoolean()).isTrue();
    }

    @Test
    void refusesWhereTheGuardIsHeldAtCreationToo() {
        String assigned = issue("\"assignee\":{\"name\":\"developer\"}");

        Reply refused = agency.as("am").post("/rest/api/2/issue", assigned);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/assignee")).contains("Paul Duran");
        assertThat(agency.as("am")
                        .post("/rest/api/2/issue/bulk", "{\"issueUpdates\":[" + assigned + "]}")
                        .status())
                .isEqualTo(400);
        assertThat(agency.as("producer").post("/rest/api/2/issue", assigned).status())
                .isEqualTo(201);
    }

    @Test
    void refusesTheCreateDialogInItsShape() {
        String project = agency.as("admin").get("/rest/api/2/project/ACME").at("/id");

        Reply refused = agency.as("am")
                .form(
                        "/secure/QuickCreateIssue.jspa?decorator=none",
                        "pid=" + project + "&issuetype=3&summary=New&assignee=developer");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/assignee")).contains("Paul Duran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/someapp/1.0/issue/ACME-1/fields",
                "/rest/someapp/1.0/update?issueKey=ACME-1",
                "/plugins/servlet/someapp/edit?issueId=10101"
            })
    void refusesUnknownRequestsThatNameAGuardedField(String path) {
        Reply refused = agency.as("am").post(path, "{\"changes\":[{\"field\":\"duedate\",\"value\":\"2027-12-24\"}]}");

        assertThat(refused.body()).contains("Paul Duran");
    }

    @Test
    void leavesUnknownRequestsAloneThatNameNone() {
        assertThat(agency.as("am")
                        .post("/rest/someapp/1.0/issue/ACME-1/fields", "{\"colour\":\"green\"}")
                        .body())
                .doesNotContain("Paul Duran");
        assertThat(agency.as("am")
                        .post("/rest/api/2/issue/ACME-1/comment", "{\"body\":\"duedate\"}")
                        .status())
                .isEqualTo(201);
    }

    private static String issue(String field) {
        return "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"New\","
                + field + "}}";
    }
}
