package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved first and looked at afterwards: flagged edits, and overrides. GLOBEX flags, ACME blocks, and heads of delivery may override. */
class AfterwardsTest {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
    private static final String MAIL = "/rest/workbench/1.0/mail";

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
    void aFlaggedEditWaitsForItsOwnerAlone() {
        edit("am", "GLOBEX-1", "2027-12-24");
        JsonNode flagged = waiting("producer2", "acknowledge", "GLOBEX-1");

        assertThat(flagged.at("/state").asText()).isEqualTo("FLAGGED");
        assertThat(flagged.at("/asker").asText()).isEqualTo("am");
        assertThat(flagged.at("/wanted").asText()).isEqualTo("2027-12-24");
        assertThat(flagged.at("/actions").toString()).isEqualTo("[\"ACKNOWLEDGE\",\"ASK_BACK\"]");
        assertThat(act("am", flagged, "acknowledge", "").status()).isEqualTo(403);
        assertThat(act("developer", flagged, "acknowledge", "").status()).isEqualTo(403);
        assertThat(act("producer2", flagged, "review", "").status()).isEqualTo(409);
        assertThat(act("producer2", flagged, "acknowledge", "")
                        .json()
                        .at("/state")
                        .asText())
                .isEqualTo("ACKNOWLEDGED");
        assertThat(act("producer2", flagged, "acknowledge", "").status()).isEqualTo(409);
        assertThat(list("producer2", "acknowledge", "GLOBEX-1")).isEmpty();
    }

    @Test
    void theOwnerAsksBackAndWhoeverSavedItPutsItBack() {
        String before = agency.field("GLOBEX-2", "duedate");
        edit("am", "GLOBEX-2", "2027-12-24");
        JsonNode flagged = waiting("producer2", "acknowledge", "GLOBEX-2");

        assertThat(act("producer2", flagged, "ask-back", "").status()).isEqualTo(400);
        assertThat(act("producer2", flagged, "ask-back", "The studio is booked").status())
                .isEqualTo(200);
        JsonNode back = waiting("am", "waiting", "GLOBEX-2");
        assertThat(back.at("/reason").asText()).isEqualTo("The studio is booked");
        assertThat(back.at("/addressee").asText()).isEqualTo("am");
        assertThat(act("producer2", back, "accept", "").status()).isEqualTo(403);
        assertThat(act("head", back, "accept", "").status()).isEqualTo(403);

        JsonNode accepted = act("am", back, "accept", "").json();

        assertThat(accepted.at("/state").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/decision/as").asText()).isEqualTo("ADDRESSEE");
        assertThat(agency.field("GLOBEX-2", "duedate")).isEqualTo(before);
        JsonNode rows = agency.ledger("GLOBEX-2", entries -> entries.size() == 2);
        assertThat(rows.at("/0/outcome").asText()).isEqualTo("RECORDED");
        assertThat(rows.at("/0/reasons").toString()).contains("ANNOUNCED");
        assertThat(list("producer2", "acknowledge", "GLOBEX-2")).isEmpty();
    }

    @Test
    void allAreAcknowledgedAtOnceAsFarAsTheyWereSeen() {
        edit("am", "GLOBEX-3", "2027-12-24");
        waiting("producer2", "acknowledge", "GLOBEX-3");
        edit("am", "GLOBEX-4", "2027-12-24");
        long seen = waiting("producer2", "acknowledge", "GLOBEX-4").at("/id").asLong();
        edit("am", "GLOBEX-5", "2027-12-24");
        waiting("producer2", "acknowledge", "GLOBEX-5");

        assertThat(agency.as("am")
                        .post(HEADS_UPS + "/acknowledge", "{\"upTo\":" + seen + "}")
                        .json()
                        .at("/acknowledged")
                        .asInt())
                .isZero();
        assertThat(agency.as("producer2").post(HEADS_UPS + "/acknowledge", "{}").status())
                .isEqualTo(400);
        assertThat(agency.as("")
                        .post(HEADS_UPS + "/acknowledge", "{\"upTo\":1}")
                        .status())
                .isEqualTo(401);
        agency.as("producer2").post(HEADS_UPS + "/acknowledge", "{\"upTo\":" + seen + ",\"client\":\"GLOBEX\"}");

        assertThat(list("producer2", "acknowledge", "GLOBEX-3")).isEmpty();
        assertThat(list("producer2", "acknowledge", "GLOBEX-4")).isEmpty();
        assertThat(list("producer2", "acknowledge", "GLOBEX-5")).hasSize(1);
    }

    @Test
    void anOverrideIsGoodForOneSaveAndReviewedBySomebodyElse() {
        agency.as("admin").delete(MAIL);
        String body =
                "{\"issue\":\"ACME-1\",\"field\":\"duedate\",\"value\":\"2027-12-24\",\"reason\":\"The fair is on\","
                        + "\"override\":true}";
        assertThat(agency.as("am").post(HEADS_UPS, body).status()).isEqualTo(403);
        assertThat(agency.as("").post(HEADS_UPS, body).status()).isEqualTo(401);
        assertThat(save("head", "ACME-1", "2027-12-24")).isEqualTo(400);

        JsonNode given = agency.as("head").post(HEADS_UPS, body).json();
        assertThat(given.at("/state").asText()).isEqualTo("OVERRIDDEN");
        assertThat(act("producer", given, "review", "").status()).isEqualTo(409);
        assertThat(save("head", "ACME-1", "2027-12-25")).isEqualTo(400);
        assertThat(save("head", "ACME-1", "2027-12-24")).isEqualTo(204);

        JsonNode rows = agency.ledger(
                "ACME-1", entries -> entries.at("/0/outcome").asText().equals("RECORDED"));
        assertThat(rows.at("/0/reasons").toString()).contains("OVERRIDDEN");
        JsonNode review = waiting("producer", "review", "ACME-1");
        assertThat(act("head", review, "review", "").status()).isEqualTo(403);
        assertThat(list("head", "review", "ACME-1")).isEmpty();
        assertThat(Agency.eventually(() -> agency.as("admin")
                        .get(MAIL)
                        .json()
                        .findValuesAsText("subject")
                        .contains("Helen Brandt has overridden your guard: Due Date of ACME-1")))
                .isTrue();
        assertThat(save("head", "ACME-1", "2027-12-26")).isEqualTo(400);
        assertThat(act("producer", review, "review", "").json().at("/state").asText())
                .isEqualTo("REVIEWED");
    }

    @Test
    void anOverrideIsNotGivenWhereNoneIsNeeded() {
        String body = "{\"issue\":\"GLOBEX-6\",\"field\":\"duedate\",\"value\":\"2027-12-24\",\"reason\":\"Because\","
                + "\"override\":true}";

        assertThat(agency.as("head").post(HEADS_UPS, body).status()).isEqualTo(409);
    }

    @Test
    void badQuestionsAreAnsweredClearly() {
        assertThat(agency.as("am")
                        .get(HEADS_UPS + "?view=waiting&client=no%20key")
                        .status())
                .isEqualTo(400);
        assertThat(agency.as("am").get(HEADS_UPS + "?view=waiting&beyond=x").status())
                .isEqualTo(400);
        assertThat(agency.as("").get(HEADS_UPS + "?view=review").status()).isEqualTo(401);
    }

    private static void edit(String who, String issue, String day) {
        assertThat(save(who, issue, day)).isEqualTo(204);
    }

    private static int save(String who, String issue, String day) {
        return agency.as(who)
                .put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"" + day + "\"}}")
                .status();
    }

    private static JsonNode waiting(String who, String view, String issue) {
        assertThat(Agency.eventually(() -> !list(who, view, issue).isEmpty())).isTrue();
        return list(who, view, issue).get(0);
    }

    private static List<JsonNode> list(String who, String view, String issue) {
        List<JsonNode> found = new ArrayList<>();
        agency.as(who).get(HEADS_UPS + "?view=" + view).json().at("/headsUps").forEach(one -> {
            if (one.at("/issue").asText().equals(issue)) {
                found.add(one);
            }
        });
        return found;
    }

    private static Client.Reply act(String who, JsonNode headsUp, String action, String answer) {
        return agency.as(who)
                .post(
                        HEADS_UPS + "/" + headsUp.at("/id").asText() + "/" + action,
                        "{\"version\":" + headsUp.at("/version").asText() + ",\"answer\":\"" + answer + "\"}");
    }
}
