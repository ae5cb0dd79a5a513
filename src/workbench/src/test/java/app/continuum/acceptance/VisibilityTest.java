package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whoever may not see a client or an issue it does not exist. HUSH is the client of a project only administrators browse; head is head of delivery. */
class VisibilityTest {
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        Configuration.addHush(agency.as("admin"));
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "head, 200", "producer2, 200", "am, 404", "producer, 404", "developer, 404", "'', 401"})
    void aClientIsSeenByItsSeatsHeadsAdministratorsAndWhoBrowsesItsIssues(String who, int status) {
        Reply reply = agency.as(who).get("/rest/continuum/1.0/clients/HUSH/continuum");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().contains("Hush")).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({"developer, 200", "am, 200", "solo, 200", "'', 401"})
    void whoeverBrowsesAnIssueOfAClientSeesItsContinuum(String who, int status) {
        assertThat(agency.as(who)
                        .get("/rest/continuum/1.0/clients/ACME/continuum")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void anUnknownClientAndAHiddenOneAreAnsweredAlike() {
        assertThat(agency.as("am")
                        .get("/rest/continuum/1.0/clients/HUSH/continuum")
                        .body())
                .isEqualTo(agency.as("am")
                        .get("/rest/continuum/1.0/clients/NONE/continuum")
                        .body());
    }

    @Test
    void theContinuumIsDrawnFromWhatIsEnforced() {
        JsonNode continuum = agency.as("am")
                .get("/rest/continuum/1.0/clients/ACME/continuum")
                .json();

        assertThat(continuum.at("/accountManager/people/0").asText()).isEqualTo("Anna Meyer");
        assertThat(continuum.at("/producer/people/0").asText()).isEqualTo("Paul Duran");
        assertThat(continuum.get("bands")).hasSize(5);
        assertThat(continuum.get("bands").findValues("label").stream().map(JsonNode::asText))
                .contains("Move a deadline or milestone", "Write and change the creative brief");
        assertThat(continuum.findParents("lock"))
                .extracting(toDo -> toDo.at("/lock/mode").asText())
                .isNotEmpty()
                .containsOnly("BLOCK");
    }

    @Test
    void onlyAdministratorsAskAVerdictForSomebodyElse() {
        Reply asked = agency.as("admin")
                .get("/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate&value=2027-12-24&user=am");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.at("/outcome")).isEqualTo("REFUSED");
        assertThat(asked.at("/fields/0/reasons/0")).isEqualTo("BY_COUNTERPART");
        assertThat(asked.at("/fields/0/because")).contains("Paul Duran");
    }

    @ParameterizedTest
    @CsvSource({
        "am, duedate, 2027-12-24, REFUSED, BY_COUNTERPART",
        "producer, duedate, 2027-12-24, ALLOWED, OWNER",
        "developer, timetracking_originalestimate, 9w, REFUSED, BY_OTHER",
        "am, customfield_10100, A new brief, ALLOWED, OWNER",
        "producer, customfield_10102, 5, REFUSED, BY_COUNTERPART",
        "am, summary, Anything, ALLOWED, ''",
    })
    void whyIsAnsweredBeforeAnybodyTries(String who, String field, String value, String outcome, String reason) {
        Reply reply = agency.as(who)
                .get("/rest/continuum/1.0/issues/ACME-1/verdict?field=" + field + "&value=" + Agency.encoded(value));

        assertThat(reply.at("/outcome")).as(reply.body()).isEqualTo(outcome);
        assertThat(reply.at("/fields/0/reasons/0")).isEqualTo(reason);
    }
}
