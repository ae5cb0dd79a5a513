package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
            agency.configure(configuration -> configuration.get("clients").forEach(client -> client.get("guards")
                    .forEach(guard -> ((ObjectNode) guard).put("afterwards", "RESTORE"))));
            agency.as("automation").put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"duedate\":\"2027-12-24\"}}");
            agency.ledger("ACME-1", rows -> rows.size() == 2);

            JsonNode notice = agency.as("producer").get(NOTICES).json().at("/notices/0");

            assertThat(notice.at("/kind").asText()).isEqualTo("PUT_BACK");
            assertThat(notice.at("/by").asText()).isEqualTo("automation");
            assertThat(notice.at("/subjects/0/issue").asText()).isEqualTo("ACME-1");
            assertThat(notice.at("/subjects/0/field").asText()).isEqualTo("duedate");
            assertThat(agency.as("am").get(NOTICES).json().at("/notices")).isEmpty();
            assertThat(agency.as("").get(NOTICES).status()).isEqualTo(401);
            assertThat(agency.as("producer").get("/browse/ACME-1").body()).contains("was changed by");
            assertThat(agency.as("am").get("/browse/ACME-1").body()).doesNotContain("was changed by");
        }
    }
}
