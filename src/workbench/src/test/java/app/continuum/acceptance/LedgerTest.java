package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final String MOVED = "{\"fields\":{\"duedate\":\"2027-12-24\"}}";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesOneRowForAFlaggedEditWhetherEventsComeBeforeOrAfterTheCommit(boolean early) {
        try (Agency agency = early ? Agency.openWithEventsBeforeTheCommit(home) : Agency.open(home)) {
            assertThat(agency.as("am").put("/rest/api/2/issue/GLOBEX-1", MOVED).status())
                    .isEqualTo(204);

            JsonNode entries = agency.ledger("GLOBEX-1", rows -> rows.size() == 1);

            assertThat(entries).hasSize(1);
            assertThat(entries.at("/0/outcome").asText()).isEqualTo("FLAGGED");
            assertThat(entries.at("/0/crossing").asText()).isEqualTo("COUNTERPART");
            assertThat(entries.at("/0/mode").asText()).isEqualTo("FLAG");
            assertThat(entries.at("/0/actor").asText()).isEqualTo("am");
            assertThat(entries.at("/0/to").asText()).isEqualTo("2027-12-24");
            assertThat(entries.at("/0/saved").asBoolean()).isTrue();
            assertThat(agency.field("GLOBEX-1", "duedate")).isEqualTo("2027-12-24");
        }
    }

    @Test
    void judgesEachEditByWhoMadeIt() {
        try (Agency agency = Agency.open(home)) {
            takesAnUnassignedIssueWithoutACrossing(agency);
            recordsTheOwnersOwnEdit(agency);
            recordsTheCombinedSeat(agency);
            recordsARefusalOnceAndNothingSaved(agency);
            letsLoggedWorkChangeTheRemainingEstimate(agency);
        }
    }

    @Test
    void isStillThereAfterARestart() {
        try (Agency agency = Agency.open(home)) {
            agency.as("am").put("/rest/api/2/issue/ACME-1", MOVED);
            assertThat(agency.ledger("ACME-1")).hasSize(1);
        }
        try (Agency again = Agency.open(home)) {
            assertThat(again.ledger("ACME-1")).hasSize(1);
            assertThat(again.as("am").put("/rest/api/2/issue/ACME-1", MOVED).status())
                    .isEqualTo(400);
        }
    }

    private static void takesAnUnassignedIssueWithoutACrossing(Agency agency) {
        String unassigned = agency.as("admin")
                .get("/rest/api/2/search?jql=" + Agency.encoded("project = GLOBEX AND assignee is EMPTY")
                        + "&maxResults=1")
                .at("/issues/0/key");

        assertThat(agency.as("developer")
                        .put("/rest/api/2/issue/" + unassigned + "/assignee", "{\"name\":\"developer\"}")
                        .status())
                .isEqualTo(204);

        JsonNode entries = agency.ledger(unassigned, rows -> rows.size() == 1);
        assertThat(entries.at("/0/reasons/0").asText()).isEqualTo("TOOK_UNASSIGNED");
        assertThat(entries.at("/0/outcome").asText()).isEqualTo("ALLOWED");
        assertThat(entries.get(0).has("crossing")).isFalse();
    }

    private static void recordsTheOwnersOwnEdit(Agency agency) {
        agency.as("producer").put("/rest/api/2/issue/ACME-2", MOVED);

        JsonNode entries = agency.ledger("ACME-2", rows -> rows.size() == 1);
        assertThat(entries.at("/0/reasons/0").asText()).isEqualTo("OWNER");
    }

    private static void recordsTheCombinedSeat(Agency agency) {
        agency.as("solo").put("/rest/api/2/issue/INITECH-1", MOVED);

        JsonNode entries = agency.ledger("INITECH-1", rows -> rows.size() == 1);
        assertThat(entries.at("/0/reasons/0").asText()).isEqualTo("COMBINED_SEAT");
        assertThat(entries.at("/0/outcome").asText()).isEqualTo("ALLOWED");
    }

    private static void recordsARefusalOnceAndNothingSaved(Agency agency) {
        agency.as("am").put("/rest/api/2/issue/ACME-3", MOVED);

        JsonNode entries = agency.ledger("ACME-3", rows -> rows.size() == 1);
        assertThat(entries.at("/0/outcome").asText()).isEqualTo("REFUSED");
        assertThat(entries.at("/0/saved").asBoolean()).isFalse();
    }

    private static void letsLoggedWorkChangeTheRemainingEstimate(Agency agency) {
        assertThat(agency.as("developer")
                        .post("/rest/api/2/issue/ACME-1/worklog", "{\"timeSpent\":\"2h\"}")
                        .status())
                .isEqualTo(201);

        JsonNode entries = agency.ledger("ACME-1", rows -> rows.size() == 1);
        assertThat(entries.at("/0/field").asText()).isEqualTo("timeestimate");
        assertThat(entries.at("/0/reasons/0").asText()).isEqualTo("LOGGED_WORK");
    }
}
