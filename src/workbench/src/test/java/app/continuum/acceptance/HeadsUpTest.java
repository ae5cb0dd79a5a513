package app.continuum.acceptance;

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

/** Heads-ups over REST: the due date of ACME's issues is the Producer's, Paul; the Account Manager, Anna, asks. */
class HeadsUpTest {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
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
    void isAcceptedInTheNameOfTheOwner() {
        JsonNode asked = ask("ACME-1", "2027-01-19");
        assertThat(asked.at("/state").asText()).isEqualTo("OPEN");
        assertThat(asked.at("/wanted").asText()).isEqualTo("2027-01-19");
        assertThat(asked.at("/owners/0").asText()).isEqualTo("Paul Duran");
        assertThat(asked.at("/actions").toString()).isEqualTo("[\"WITHDRAW\",\"EDIT\"]");

        Reply accepted = act("producer", asked, "accept", "");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.at("/state")).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/decision/byName")).isEqualTo("Paul Duran");
        assertThat(accepted.at("/decision/as")).isEqualTo("LEAD");
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo("2027-01-19");
        JsonNode history = agency.issue("ACME-1").at("/changelog/histories");
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.at("/author/name").asText()).isEqualTo("producer");
        assertThat(last.at("/historyMetadata/type").asText()).isEqualTo("app.continuum.heads-up");
        JsonNode rows = agency.ledger("ACME-1", entries -> !entries.isEmpty());
        assertThat(rows.at("/0/reasons").toString()).contains("OWNER");
    }

    @Test
    void isAcceptedWithAnotherValue() {
        JsonNode asked = ask("ACME-2", "2027-01-19");

        Reply amended = act("producer", asked, "amend", ",\"value\":\"2027-01-12\",\"answer\":\"A week is too much\"");

        assertThat(amended.at("/state")).as(amended.body()).isEqualTo("AMENDED");
        assertThat(amended.at("/decision/answer")).isEqualTo("A week is too much");
        assertThat(agency.field("ACME-2", "duedate")).isEqualTo("2027-01-12");
    }

    @Test
    void isDeclinedWithAReason() {
        String before = agency.field("ACME-3", "duedate");
        JsonNode asked = ask("ACME-3", "2027-01-19");

        assertThat(act("producer", asked, "decline", "").status()).isEqualTo(400);
        Reply declined = act("producer", asked, "decline", ",\"answer\":\"The studio is booked\"");

        assertThat(declined.at("/state")).as(declined.body()).isEqualTo("DECLINED");
        assertThat(agency.field("ACME-3", "duedate")).isEqualTo(before);
        Reply again = act("producer", asked, "accept", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("is over: Declined");
    }

    @Test
    void isTakenBackByWhoeverAskedAlone() {
        JsonNode asked = ask("ACME-4", "2027-01-19");

        assertThat(act("producer", asked, "withdraw", "").status()).isEqualTo(403);
        assertThat(act("am", asked, "withdraw", "").at("/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void isNotDecidedInAVersionThatIsNoLongerWanted() {
        JsonNode asked = ask("ACME-5", "2027-01-19");
        Reply edited = agency.as("am")
                .put(
                        HEADS_UPS + "/" + asked.at("/id").asText(),
                        "{\"version\":1,\"value\":\"2027-01-20\",\"reason\":\"One day more\"}");
        assertThat(edited.at("/version")).as(edited.body()).isEqualTo("2");

        Reply late = act("producer", asked, "accept", "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("since you saw it");
        assertThat(act("producer", edited.json(), "accept", "").at("/state")).isEqualTo("ACCEPTED");
        assertThat(agency.field("ACME-5", "duedate")).isEqualTo("2027-01-20");
    }

    @Test
    void isOverWhereTheFieldWasChangedMeanwhile() {
        JsonNode asked = ask("ACME-6", "2027-01-19");
        agency.as("producer").put("/rest/api/2/issue/ACME-6", "{\"fields\":{\"duedate\":\"2027-02-01\"}}");

        Reply late = act("producer", asked, "accept", "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("1/Feb/27");
        assertThat(agency.field("ACME-6", "duedate")).isEqualTo("2027-02-01");
        assertThat(act("producer", asked, "accept", "").body()).contains("Overtaken");
    }

    @ParameterizedTest
    @CsvSource({
        "am, 403, your own",
        "developer, 403, owner of the field",
        "head, 403, owner of the field",
        "admin, 403, owner of the field",
        "'', 401, log in"
    })
    void isDecidedByTheOwnerAlone(String who, int status, String words) {
        JsonNode asked = ask("ACME-7", "2027-01-19");

        Reply reply = act(who, asked, "accept", "");

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.body().replace("Nobody decides their own", "your own")).containsIgnoringCase(words);
        assertThat(act("am", asked, "withdraw", "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"issue\":\"ACME-8\",\"field\":\"duedate\",\"value\":\"2027-01-19\",\"reason\":\"ab\"} | 400 | reason",
                "{\"issue\":\"ACME-8\",\"field\":\"duedate\",\"value\":\"2027-01-19\"} | 400 | reason",
                "{\"issue\":\"ACME-8\",\"field\":\"duedate\",\"value\":\"no day\",\"reason\":\"Because\"} | 400 | cannot take",
                "{\"issue\":\"ACME-8\",\"field\":\"nonsense\",\"value\":\"1\",\"reason\":\"Because\"} | 400 | field",
                "{\"issue\":\"ACME-8\",\"field\":\"description\",\"value\":\"x\",\"reason\":\"Because\"} | 409 | change it yourself",
                "{\"issue\":\"ACME-8\",\"field\":\"customfield_10100\",\"value\":\"x\",\"reason\":\"Because\"} | 409 | yours to change",
                "{\"issue\":\"ACME-999\",\"field\":\"duedate\",\"value\":\"x\",\"reason\":\"Because\"} | 404 | issue",
                "{\"issue\":[],\"field\":{},\"value\":[1],\"reason\":7} | 404 | issue",
            })
    void saysWhatIsWrongWithIt(String body, int status, String words) {
        Reply reply = agency.as("am").post(HEADS_UPS, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.body()).contains(words);
    }

    @Test
    void isAskedOnceByOnePersonForOneField() {
        JsonNode asked = ask("ACME-9", "2027-01-19");

        Reply again = agency.as("am").post(HEADS_UPS, body("ACME-9", "2027-01-20"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("heads-up " + asked.at("/id").asText());
    }

    @Test
    void liesBeforeItsOwnerAndIsHiddenFromWhoeverMayNotSeeTheIssue() {
        JsonNode asked = ask("ACME-10", "2027-01-19");
        String id = "\"id\":" + asked.at("/id").asText() + ",";

        assertThat(agency.as("producer").get(HEADS_UPS).body()).contains(id);
        assertThat(agency.as("am").get(HEADS_UPS).body()).doesNotContain(id);
        assertThat(agency.as("am").get(HEADS_UPS + "?view=mine").body()).contains(id);
        assertThat(agency.as("developer").get(HEADS_UPS + "?issue=ACME-10").body())
                .contains(id);
        assertThat(agency.as("producer")
                        .get(HEADS_UPS + "/count")
                        .json()
                        .get("waiting")
                        .asInt())
                .isPositive();
        assertThat(agency.as("am").get(HEADS_UPS + "/999999").status()).isEqualTo(404);
    }

    @Test
    void saysSoWhereJiraDoesNotTakeTheValueFromTheOwner() {
        Reply assignee = agency.as("am")
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"ACME-11\",\"field\":\"assignee\",\"value\":\"nobody-there\",\"reason\":\"Because\"}");

        assertThat(assignee.status()).as(assignee.body()).isEqualTo(400);
        assertThat(assignee.body()).contains("cannot take this value");
    }

    private static JsonNode ask(String issue, String day) {
        Reply asked = agency.as("am").post(HEADS_UPS, body(issue, day));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return asked.json();
    }

    private static String body(String issue, String day) {
        return "{\"issue\":\"" + issue + "\",\"field\":\"duedate\",\"value\":\"" + day
                + "\",\"reason\":\"The client\u2019s fair was moved <b>\",\"promised\":true,\"impact\":{\"time\":\"A week\"}}";
    }

    private static Reply act(String who, JsonNode headsUp, String action, String more) {
        return agency.as(who)
                .post(
                        HEADS_UPS + "/" + headsUp.at("/id").asText() + "/" + action,
                        "{\"version\":" + headsUp.at("/version").asInt() + more + "}");
    }
}
