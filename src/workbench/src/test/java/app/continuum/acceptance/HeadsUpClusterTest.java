package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.nodes.OwnPostgres;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Heads-ups on two nodes of Jira on one PostgreSQL: whatever happens at once, and wherever a node dies, each has one outcome, and what was accepted is written once. How many are tried is said by
 * the system properties {@code continuum.headsups} and {@code continuum.kills}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadsUpClusterTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
    private static final String WANTED = "2027-05-06";
    private static final int AT_ONCE = Integer.getInteger("continuum.headsups", 60);
    private static final int KILLS = Integer.getInteger("continuum.kills", 5);
    private static final int A_ROUND = 12;
    private static final int SOON_MILLIS = 400;

    private final Path home;
    private ForkedWorkbench one;
    private ForkedWorkbench two;

    HeadsUpClusterTest(@TempDir Path home) {
        this.home = home;
    }

    /** A heads-up of an issue of its own. */
    private record Given(String issue, String id) {}

    @BeforeAll
    void start() throws IOException, InterruptedException {
        OwnPostgres.isNeeded(home);
        one = ForkedWorkbench.start(CLASS_PATH, home, "--db", "postgres");
        startTheSecond();
        Configuration.change(one.as("admin"), configuration -> {
            ObjectNode producer =
                    (ObjectNode) Configuration.client(configuration, "ACME").get("producer");
            producer.putArray("deputies").add("producer2");
        });
    }

    private void startTheSecond() throws IOException, InterruptedException {
        two = ForkedWorkbench.start(CLASS_PATH, home, "--db-url", one.databaseUrl(), "--node", "2");
    }

    @AfterAll
    void stop() {
        if (two != null) {
            two.close();
        }
        if (one != null) {
            one.close();
        }
    }

    @Test
    void haveOneOutcomeWhereThreePeopleDecideAtOnce() throws InterruptedException, ExecutionException {
        List<Given> given = given(AT_ONCE);
        Client producer = one.as("producer");
        Client deputy = two.as("producer2");
        Client asker = two.as("am");
        SoftAssertions softly = new SoftAssertions();
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            for (Given headsUp : given) {
                List<Callable<Reply>> deeds = List.of(
                        () -> act(producer, headsUp, "accept"),
                        () -> act(deputy, headsUp, "decline"),
                        () -> act(asker, headsUp, "withdraw"));
                List<String> outcomes = new ArrayList<>();
                for (Future<Reply> done : people.invokeAll(deeds)) {
                    if (done.get().status() == 200) {
                        outcomes.add(done.get().at("/state"));
                    } else {
                        softly.assertThat(done.get().status())
                                .as(done.get().body())
                                .isEqualTo(409);
                    }
                }
                softly.assertThat(outcomes).as(headsUp.issue()).hasSize(1);
                softly.assertThat(List.of(state(headsUp))).isEqualTo(outcomes);
                softly.assertThat(timesWritten(headsUp))
                        .as(headsUp.issue())
                        .isEqualTo(outcomes.contains("ACCEPTED") ? 1 : 0);
            }
        } finally {
            people.shutdownNow();
        }
        softly.assertAll();
    }

    @Test
    void areAppliedOnceOrOpenAgainWhereANodeIsKilled() throws IOException, InterruptedException {
        Random random = new Random(20_261_123);
        SoftAssertions softly = new SoftAssertions();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Given> given = given(A_ROUND);
            Client doomed = two.as("producer");
            Thread accepting = new Thread(() -> given.forEach(headsUp -> acceptWhileItLives(doomed, headsUp)));
            accepting.start();
            Thread.sleep(random.nextInt(SOON_MILLIS));
            two.kill();
            accepting.join();

            for (Given headsUp : given) {
                Reply again = act(one.as("producer"), headsUp, "accept");
                softly.assertThat(again.status()).as(again.body()).isIn(200, 409);
                softly.assertThat(state(headsUp)).as(headsUp.issue()).isEqualTo("ACCEPTED");
                softly.assertThat(timesWritten(headsUp)).as(headsUp.issue()).isEqualTo(1);
            }
            startTheSecond();
        }
        softly.assertAll();
    }

    private static void acceptWhileItLives(Client node, Given headsUp) {
        try {
            act(node, headsUp, "accept");
        } catch (RuntimeException dead) {
            // as it should be
        }
    }

    private List<Given> given(int count) {
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reply made = one.as("producer")
                    .post(
                            "/rest/api/2/issue",
                            "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"To be asked for\",\"duedate\":\"2027-01-07\"}}");
            Reply asked = one.as("am")
                    .post(
                            HEADS_UPS,
                            "{\"issue\":\"" + made.at("/key") + "\",\"field\":\"duedate\",\"value\":\"" + WANTED
                                    + "\",\"reason\":\"The fair was moved\"}");
            assertThat(asked.status()).as(asked.body()).isEqualTo(201);
            given.add(new Given(made.at("/key"), asked.at("/id")));
        }
        return given;
    }

    private static Reply act(Client person, Given headsUp, String action) {
        return person.post(
                HEADS_UPS + "/" + headsUp.id() + "/" + action, "{\"version\":1,\"answer\":\"Because I say so\"}");
    }

    private String state(Given headsUp) {
        return one.as("admin").get(HEADS_UPS + "/" + headsUp.id()).at("/state");
    }

    private long timesWritten(Given headsUp) {
        JsonNode issue = one.as("admin")
                .get("/rest/api/2/issue/" + headsUp.issue() + "?expand=changelog")
                .json();
        long written = issue.at("/changelog/histories").findValuesAsText("field").stream()
                .filter("duedate"::equals)
                .count();
        assertThat(issue.at("/fields/duedate").asText()).isEqualTo(written > 0 ? WANTED : "2027-01-07");
        return written;
    }
}
