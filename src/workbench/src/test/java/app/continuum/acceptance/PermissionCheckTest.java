package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that compares guards and permissions, and the rest of what administrators look after. */
class PermissionCheckTest {
    private static final String ADMIN = "/plugins/servlet/continuum/admin";

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

    @Test
    void saysWhereOwnersCannotChangeWhatIsTheirs() {
        Reply page = agency.as("head").get(ADMIN + "/check");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Hush &amp; Sons",
                        "in a seat, but without Browse Projects in SECRET",
                        "without the permission Schedule Issues in SECRET",
                        "The guard meets none of them.")
                .doesNotContain("$", "continuum.check");
    }

    @Test
    void beginsWhereItIsTold() {
        assertThat(agency.as("head").get(ADMIN + "/check?from=INITECH").body()).doesNotContain("Hush &amp; Sons");
    }

    @Test
    void isCountedOnThePageOfHealth() {
        assertThat(agency.as("head").get(ADMIN + "/health").body())
                .contains("Contradictions:", "data-part=\"gate\"", "data-part=\"sweep\"")
                .doesNotContain("continuum.admin.", "id=\"continuum-sweep\"");
        assertThat(agency.as("am").get(ADMIN + "/check").status()).isEqualTo(403);
    }

    @Test
    void aSweepIsForAdministratorsAndComesFromOurFormAlone() {
        assertThat(agency.as("head")
                        .formWithoutToken(ADMIN + "/health", "sweep=1")
                        .body())
                .contains("The form had expired, so nothing was swept.");
    }
}
