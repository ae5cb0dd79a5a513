package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits while the app cannot reach its tables: what happens is what the administrator chose, and the administrator reads of it afterwards. */
class DatabaseGoneTest {
    private static final String MOVED = "{\"fields\":{\"duedate\":\"2027-12-24\"}}";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failsAsItIsSet(boolean closed) {
        try (Agency agency = Agency.open(home)) {
            agency.configure(configuration -> ((ObjectNode) configuration.get("settings")).put("failClosed", closed));
            assertThat(agency.as("am").put("/rest/api/2/issue/ACME-1", MOVED).status())
                    .isEqualTo(400);

            // what is changed is no longer cached, so that it has to be read again
            agency.configure(same -> {});
            agency.tables().interrupt();
            int counterparts =
                    agency.as("am").put("/rest/api/2/issue/ACME-1", MOVED).status();
            int owners =
                    agency.as("producer").put("/rest/api/2/issue/ACME-2", MOVED).status();
            agency.tables().resume();

            assertThat(counterparts).isEqualTo(closed ? 503 : 204);
            assertThat(owners).isEqualTo(closed ? 503 : 204);
            assertThat(agency.as("head")
                            .get("/plugins/servlet/continuum/admin/health")
                            .body())
                    .contains(
                            "The gate could not judge some edits",
                            "id=\"continuum-health-app.continuum.agency\"",
                            "The configuration could not be read from the database.",
                            "data-part=\"app.continuum.away\"")
                    .doesNotContain("continuum.admin.health", "continuum.attention");
            assertThat(agency.as("head").get("/plugins/servlet/continuum/admin").body())
                    .contains("something kept in mind could not be read from the database");
            assertThat(agency.as("am").put("/rest/api/2/issue/ACME-3", MOVED).status())
                    .isEqualTo(400);
        }
    }
}
