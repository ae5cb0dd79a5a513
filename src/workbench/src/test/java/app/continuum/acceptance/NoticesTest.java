package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
    private static final String NOTICES = "/rest/continuum/1.0/notices";

    @TempDir
    Path home;

    @Test
    void areForWhoeverWasToldAndStandOnTheIssue() {
        try (Agency agency = Agency.open(home)) {
            agency.as("am").put("/rest/api/2/issue/GLOBEX-1", "{\"fields\":{\"duedate\":\"2027-12-24\"}}");
            agency.ledger("GLOBEX-1", rows -> rows.size() == 1);

            JsonNode notice = agency.as("producer2").get(NOTICES).json().at("/notices/0");

            assertThat(notice.at("/kind").asText()).isEqualTo("CROSSED");
            assertThat(notice.at("/by").asText()).isEqualTo("am");
            assertThat(notice.at("/subjects/0/issue").asText()).isEqualTo("GLOBEX-1");
            assertThat(notice.at("/subjects/0/field").asText()).isEqualTo("duedate");
            assertThat(agency.as("am").get(NOTICES).json().at("/notices")).isEmpty();
            assertThat(agency.as("").get(NOTICES).status()).isEqualTo(401);
            assertThat(agency.as("producer2").get("/browse/GLOBEX-1").body())
                    .contains("Due Date was changed by Anna Meyer, just now.");
            assertThat(agency.as("am").get("/browse/GLOBEX-1").body()).doesNotContain("was changed by");
        }
    }
}
