package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepNowTest {
    private static final String SWEEP = "/rest/continuum/1.0/sweep";

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
    void isForAdministratorsAndSaysHowMuchItRead() {
        agency.as("admin").post(SWEEP, "{}");

        Reply again = agency.as("admin").post(SWEEP, "{}");

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().fieldNames()).toIterable().containsExactly("issues", "changes", "written");
    }

    @Test
    void isNotForOthersHeadsOfDeliveryIncluded() {
        assertThat(agency.as("head").post(SWEEP, "{}").status()).isEqualTo(403);
        assertThat(agency.as("am").post(SWEEP, "{}").body()).contains("Only administrators");
        assertThat(agency.as("").post(SWEEP, "{}").status()).isEqualTo(401);
    }
}
