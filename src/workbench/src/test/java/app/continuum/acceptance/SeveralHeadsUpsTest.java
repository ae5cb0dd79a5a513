package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many heads-ups for one reason: ACME wants one before its due dates are changed, and blocks all else. */
class SeveralHeadsUpsTest {
    private static final String SEVERAL = "/rest/continuum/1.0/headsups/several";
    private static final String REASON = "\"reason\":\"The fair was moved\"";
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        agency.configure(configuration -> Configuration.client(configuration, "ACME")
                .get("guards")
                .forEach(guard -> {
                    if (guard.get("field").asText().equals("duedate")) {
                        ((ObjectNode) guard).put("counterpart", "HEADS_UP").put("others", "HEADS_UP");
                    }
                }));
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void areEachGivenAsTheirGuardWants() {
        Reply given = send(
                "am",
                REASON + ",\"promised\":true,\"impact\":{\"time\":\"A week\"}",
                one("ACME-1", "duedate", "2027-01-19"),
                one("ACME-2", "duedate", "19/Jan/27"),
                one("ACME-2", "assignee", "solo"));

        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.at("/given")).isEqualTo("3");
        assertThat(given.json().get("headsUps").findValuesAsText("state")).containsExactly("GIVEN", "GIVEN", "OPEN");
        assertThat(agency.as("am")
                        .get("/rest/continuum/1.0/headsups/" + given.at("/headsUps/2/id"))
                        .body())
                .contains("\"promised\":true", "\"time\":\"A week\"", "The fair was moved");
        assertThat(save("ACME-1")).isEqualTo(204);
        assertThat(save("ACME-2")).isEqualTo(204);
        assertThat(save("ACME-3")).isEqualTo(400);
    }

    @Test
    void areGivenButForThoseThatCannotBe() {
        Reply given = send(
                "am",
                REASON,
                one("ACME-4", "duedate", "2027-01-19"),
                one("NONE-1", "duedate", "2027-01-19"),
                one("ACME-5", "no such field", "x"),
                one("ACME-5", "duedate", "no day"),
                one("ACME-6", "description", "Mine to change"),
                "{\"issue\":\"ACME-5\",\"field\":\"duedate\",\"value\":[1]}",
                "7");

        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(given.at("/given")).isEqualTo("1");
        assertThat(given.json().get("headsUps").findValuesAsText("status"))
                .containsExactly("404", "400", "400", "409", "400", "404");
        assertThat(given.at("/headsUps/3/message")).contains("cannot take this value");
        assertThat(given.at("/headsUps/1/issue")).isEqualTo("NONE-1");
    }

    @Test
    void areNoneWithoutAReasonOrAList() {
        Reply wrong = agency.as("am").post(SEVERAL, "{\"reason\":\"ab\"}");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors/reason")).contains("say why");
        assertThat(wrong.at("/errors/headsUps")).contains("at least one and at most");
        assertThat(agency.as("am")
                        .post(SEVERAL, "{" + REASON + ",\"headsUps\":\"ACME-7\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void areAThousandAtMost() {
        String[] many = Collections.nCopies(1_001, one("ACME-8", "duedate", "2027-01-19"))
                .toArray(String[]::new);

        Reply wrong = send("am", REASON, many);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors/headsUps")).contains("1,000");
        assertThat(agency.as("am").get("/rest/continuum/1.0/headsups?view=mine").body())
                .doesNotContain("ACME-8");
    }

    @Test
    void areForPeopleWhoAreLoggedIn() {
        assertThat(send("", REASON, one("ACME-9", "duedate", "2027-01-19")).status())
                .isEqualTo(401);
    }

    private static Reply send(String who, String why, String... each) {
        String list = String.join(",", each);
        return agency.as(who).post(SEVERAL, "{" + why + ",\"headsUps\":[" + list + "]}");
    }

    private static String one(String issue, String field, String value) {
        return "{\"issue\":\"" + issue + "\",\"field\":\"" + field + "\",\"value\":\"" + value + "\"}";
    }

    private static int save(String issue) {
        return agency.as("am")
                .put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"2027-01-19\"}}")
                .status();
    }
}
