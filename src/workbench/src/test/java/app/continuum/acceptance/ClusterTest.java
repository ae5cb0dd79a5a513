package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.nodes.OwnPostgres;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of Jira, each a process of its own, on one PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String ISSUES = "/rest/api/2/issue/";
    private static final String CONFIGURATION = "/rest/continuum/1.0/configuration";

    private final Path home;
    private ForkedWorkbench one;
    private ForkedWorkbench two;

    ClusterTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeAll
    void start() throws IOException, InterruptedException {
        OwnPostgres.isNeeded(home);
        one = ForkedWorkbench.start(CLASS_PATH, home, "--db", "postgres");
        two = ForkedWorkbench.start(CLASS_PATH, home, "--db-url", one.databaseUrl(), "--node", "2");
    }

    @AfterAll
    void stop() {
        if (two != null) {
            two.close();
        }
        if (one != null) {
            one.close();
            assertThat(home.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void whatIsEditedOnOneNodeIsSeenOnTheOther() {
        assertThat(due(one, "producer", "ACME-1", "2027-05-06").status()).isEqualTo(204);
        assertThat(one.as("am")
                        .post(ISSUES + "ACME-1/comment", "{\"body\":\"moved\"}")
                        .status())
                .isEqualTo(201);

        JsonNode seen = two.as("am").get(ISSUES + "ACME-1?expand=changelog").json();

        assertThat(seen.at("/fields/duedate").asText()).isEqualTo("2027-05-06");
        assertThat(seen.at("/changelog").toString()).contains("2027-05-06");
        assertThat(seen.at("/fields/comment").toString()).contains("moved");
    }

    @Test
    void aRefusalOnOneNodeStandsInTheLedgerOfTheOther() {
        assertThat(due(two, "am", "ACME-4", "2027-05-06").status()).isEqualTo(400);

        assertThat(one.as("am").get("/rest/continuum/1.0/issues/ACME-4/ledger").body())
                .contains("REFUSED");
    }

    @Test
    void whatIsConfiguredOnOneNodeHoldsOnTheOtherWithinASecond() {
        assertThat(due(two, "am", "ACME-2", "2027-05-06").status()).isEqualTo(400);

        ObjectNode configuration =
                (ObjectNode) one.as("admin").get(CONFIGURATION).json();
        for (JsonNode client : configuration.withArray("clients")) {
            ((ObjectNode) client).put("archived", true);
        }
        assertThat(one.as("admin").put(CONFIGURATION, configuration.toString()).status())
                .isLessThan(300);

        await(() -> due(two, "am", "ACME-2", "2027-05-06").status() == 204);
        for (JsonNode client : configuration.withArray("clients")) {
            ((ObjectNode) client).put("archived", false);
        }
        assertThat(two.as("admin").put(CONFIGURATION, configuration.toString()).status())
                .isLessThan(300);
        await(() -> due(one, "am", "ACME-2", "2027-06-07").status() == 400);
    }

    @Test
    void issuesMadeOnBothNodesHaveKeysOfTheirOwn() {
        assertThat(made(one)).isNotEqualTo(made(two));
    }

    @Test
    void aNodeThatIsKilledIsMissedByNobodyAndComesBack() throws IOException, InterruptedException {
        one.kill();

        assertThat(due(two, "producer", "ACME-3", "2027-08-09").status()).isEqualTo(204);
        assertThat(two.as("admin")
                        .put(CONFIGURATION, two.as("admin").get(CONFIGURATION).body())
                        .status())
                .isLessThan(300);
        one = ForkedWorkbench.start(CLASS_PATH, home, "--db", "postgres");
        assertThat(one.as("am").get(ISSUES + "ACME-3").at("/fields/duedate")).isEqualTo("2027-08-09");
    }

    private static Reply due(ForkedWorkbench node, String account, String issue, String day) {
        return node.as(account).put(ISSUES + issue, "{\"fields\":{\"duedate\":\"" + day + "\"}}");
    }

    private static String made(ForkedWorkbench node) {
        return node.as("producer")
                .post(
                        ISSUES,
                        "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"New\"}}")
                .at("/key");
    }

    private static void await(BooleanSupplier happened) {
        Instant end = Instant.now().plus(A_SECOND);
        boolean yet = happened.getAsBoolean();
        while (!yet && Instant.now().isBefore(end)) {
            yet = happened.getAsBoolean();
        }
        assertThat(yet).isTrue();
    }
}
