package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of heads-ups when what they are about, or whoever has to do with them, is no longer as it was. */
class MishapsTest {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";

    @TempDir
    Path home;

    private Agency agency;

    @BeforeEach
    void start() {
        agency = Agency.open(home);
    }

    @AfterEach
    void stop() {
        agency.close();
    }

    @Test
    void whoeverAskedCanNoLongerLogIn() {
        JsonNode asked = ask("ACME-1", "duedate", "2027-01-19");
        active("am", false);

        assertThat(act("producer", asked, "accept").status()).isEqualTo(200);
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo("2027-01-19");
    }

    /** Nobody active sits in the seat then: the heads of delivery have it, and give it back. */
    @Test
    void whoeverOwnsItCanNoLongerLogIn() {
        JsonNode asked = ask("ACME-1", "duedate", "2027-01-19");
        assertThat(act("head", asked, "accept").status()).isEqualTo(403);
        active("producer", false);

        assertThat(agency.as("head").get(HEADS_UPS).body()).contains("\"id\":" + asked.at("/id") + ",");
        JsonNode decided = act("head", asked, "accept").json();

        assertThat(decided.at("/decision/as").asText()).isEqualTo("HEAD_OF_DELIVERY");
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo("2027-01-19");
    }

    @Test
    void theGuardIsTakenAwayMeanwhile() {
        JsonNode asked = ask("ACME-1", "duedate", "2027-01-19");
        agency.configure(configuration ->
                configuration.get("clients").forEach(client -> ((ArrayNode) client.get("guards")).removeAll()));

        assertThat(act("producer", asked, "accept").status()).isEqualTo(200);
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo("2027-01-19");
    }

    @Test
    void theFieldIsSomebodyElsesMeanwhile() {
        JsonNode asked = ask("ACME-1", "duedate", "2027-01-19");
        String before = agency.field("ACME-1", "duedate");
        agency.configure(configuration -> configuration.get("clients").forEach(client -> client.get("guards")
                .forEach(guard -> ((ObjectNode) guard).put("owner", "ACCOUNT_MANAGER"))));

        assertThat(act("producer", asked, "accept").status()).isEqualTo(409);
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(before);
    }

    @Test
    void theClientIsArchivedMeanwhile() {
        JsonNode asked = ask("ACME-1", "duedate", "2027-01-19");
        agency.configure(configuration ->
                configuration.get("clients").forEach(client -> ((ObjectNode) client).put("archived", true)));

        assertThat(agency.as("producer").get(HEADS_UPS).json().at("/headsUps")).isEmpty();
        assertThat(agency.as("am").get(HEADS_UPS + "?view=mine").json().at("/headsUps"))
                .hasSize(1);
        assertThat(act("am", asked, "withdraw").status()).isEqualTo(200);
    }

    /** Nobody can tell what a priority is from outside Jira's form; that somebody has changed it the history says. */
    @Test
    void aFieldWhoseValueCannotBeToldIsChangedMeanwhile() {
        agency.configure(configuration -> configuration.get("clients").forEach(client -> {
            ObjectNode guard = ((ArrayNode) client.get("guards")).addObject();
            guard.put("field", "priority")
                    .put("owner", "PRODUCER")
                    .put("counterpart", "BLOCK")
                    .put("others", "BLOCK");
        }));
        JsonNode first = ask("ACME-1", "priority", "5");
        assertThat(agency.as("producer")
                        .put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"priority\":{\"id\":\"1\"}}}")
                        .status())
                .isEqualTo(204);

        assertThat(act("producer", first, "accept").status()).isEqualTo(409);
        assertThat(agency.as("am")
                        .get(HEADS_UPS + "/" + first.at("/id"))
                        .json()
                        .at("/state")
                        .asText())
                .isEqualTo("STALE");
        JsonNode second = ask("ACME-1", "priority", "5");
        assertThat(act("producer", second, "accept").status()).isEqualTo(200);
        assertThat(agency.field("ACME-1", "priority/id")).isEqualTo("5");
    }

    private JsonNode ask(String issue, String field, String value) {
        Client.Reply given = agency.as("am")
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"" + issue + "\",\"field\":\"" + field + "\",\"value\":\"" + value
                                + "\",\"reason\":\"The fair was moved\"}");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return given.json();
    }

    private Client.Reply act(String who, JsonNode headsUp, String action) {
        return agency.as(who).post(HEADS_UPS + "/" + headsUp.at("/id") + "/" + action, "{\"version\":1}");
    }

    private void active(String person, boolean active) {
        assertThat(agency.as("admin")
                        .put("/rest/workbench/1.0/users/" + person, "{\"active\":" + active + "}")
                        .status())
                .isEqualTo(200);
    }
}
