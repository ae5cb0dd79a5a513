package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where ACME wants a heads-up before its fields are changed by the other seat: refused until it is given, then saved at once. */
class HeadsUpFirstTest {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        agency.configure(configuration -> Configuration.client(configuration, "ACME")
                .get("guards")
                .forEach(guard ->
                        ((ObjectNode) guard).put("counterpart", "HEADS_UP").put("others", "HEADS_UP")));
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void savesWhatWasAnnouncedOnceAndHasItAcknowledged() {
        String day = "{\"fields\":{\"duedate\":\"2027-01-19\"}}";
        Reply refused = agency.as("am").put("/rest/api/2/issue/ACME-1", day);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/duedate")).contains("Paul Duran", "says why, and save it again");

        Reply given = give("ACME-1", "duedate", "2027-01-19");
        assertThat(given.at("/state")).as(given.body()).isEqualTo("GIVEN");
        assertThat(agency.as("am").get(HEADS_UPS + "?issue=ACME-1").json().get("headsUps"))
                .isEmpty();
        assertThat(edit("am", "ACME-1", "2027-01-20")).isEqualTo(400);
        assertThat(edit("developer", "ACME-1", "2027-01-19")).isEqualTo(400);
        assertThat(edit("am", "ACME-1", "2027-01-19")).isEqualTo(204);

        JsonNode rows =
                agency.ledger("ACME-1", entries -> entries.at("/0/saved").asBoolean());
        assertThat(rows.at("/0/outcome").asText()).isEqualTo("RECORDED");
        assertThat(rows.at("/0/reasons").toString()).contains("BY_COUNTERPART", "ANNOUNCED");
        String one = HEADS_UPS + "/" + given.at("/id");
        assertThat(Agency.eventually(() -> agency.as("am").get(one).json().has("savedAt")))
                .isTrue();
        assertThat(agency.as("producer").get(HEADS_UPS + "?view=acknowledge").body())
                .contains("\"id\":" + given.at("/id") + ",");

        agency.as("producer").put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"duedate\":\"2027-01-07\"}}");
        assertThat(edit("am", "ACME-1", "2027-01-19")).isEqualTo(400);
        assertThat(agency.as("producer")
                        .post(one + "/acknowledge", "{\"version\":1}")
                        .at("/state"))
                .isEqualTo("ACKNOWLEDGED");
    }

    /** Jira moves the remaining estimate with the original one, so that both have to be announced. */
    @Test
    void savesEstimatesAsTheyWereTyped() {
        String both = "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"3w\",\"remainingEstimate\":\"2w\"}}}";
        give("ACME-2", "timeoriginalestimate", "3w");
        assertThat(agency.as("am").put("/rest/api/2/issue/ACME-2", both).status())
                .isEqualTo(400);

        give("ACME-2", "timeestimate", "2w");

        Reply saved = agency.as("am").put("/rest/api/2/issue/ACME-2", both);
        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
    }

    @Test
    void savesWhatWasAnnouncedInline() {
        give("ACME-3", "duedate", "19/Jan/27");

        Reply saved = agency.as("am")
                .form("/secure/AjaxIssueAction.jspa", "issueId=" + id("ACME-3") + "&duedate=19%2FJan%2F27");

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(agency.field("ACME-3", "duedate")).isEqualTo("2027-01-19");
    }

    @Test
    void offersTheHeadsUpInAHeaderOfTheRefusal() throws Exception {
        HttpResponse<String> refused = agency.person("am")
                .post("/secure/AjaxIssueAction.jspa", "issueId=" + id("ACME-4") + "&duedate=19%2FJan%2F27");

        String offer = URLDecoder.decode(
                refused.headers().firstValue("X-Continuum-Heads-Up").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(offer)
                .contains(
                        "\"issue\":\"ACME-4\"", "\"field\":\"duedate\"", "\"typed\":\"19/Jan/27\"", "\"atOnce\":true");
    }

    private static Reply give(String issue, String field, String value) {
        return agency.as("am")
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"" + issue + "\",\"field\":\"" + field + "\",\"value\":\"" + value
                                + "\",\"reason\":\"The fair was moved\"}");
    }

    private static int edit(String who, String issue, String day) {
        return agency.as(who)
                .put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"" + day + "\"}}")
                .status();
    }

    private static String id(String issue) {
        return agency.issue(issue).at("/id").asText();
    }
}
