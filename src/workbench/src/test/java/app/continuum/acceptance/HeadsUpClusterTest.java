package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.acceptance.AllAtOnce.Answer;
import app.continuum.acceptance.AskedDesk.Trail;
import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Heads-ups on two nodes of Jira on one PostgreSQL: whatever happens at once, and wherever a node dies, each has one outcome, what was accepted is written once, and the ledger knows of it. How many
 * are tried is said by the system properties {@code continuum.headsups} and {@code continuum.kills}; what was counted goes to {@code target/faults}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadsUpClusterTest {
    private static final int AT_ONCE = Integer.getInteger("continuum.headsups", 60);
    private static final int KILLS = Integer.getInteger("continuum.kills", 5);
    private static final int A_ROUND = 12;
    private static final Path COUNTED = Path.of("target", "faults");
    /** A turn that is not had in ten seconds is given up with a 409 too: nobody may have had to wait so long. */
    private static final long LONGEST_MILLIS = 9_000;
    /** The job that looks after heads-ups comes every minute. */
    private static final Duration TWO_JOBS = Duration.ofSeconds(130);

    private static final String LONGEST = "longest wait for an answer, ms";
    private static final String INCOMPLETE = "heads-ups of which the ledger is not complete";
    private static final String ANSWERED = "accepted and answered before the kill";
    private static final String HALF_DONE = "being applied at the kill";
    private static final String BY_THE_JOB = "of these left to the job, not to whoever asks next";
    private static final String OTHERWISE = "in any other state";
    private static final String DEADLOCKS = "deadlocks PostgreSQL broke up";

    private final Path home;
    private TwoNodes nodes;
    private AskedDesk one;

    HeadsUpClusterTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeAll
    void start() throws IOException, InterruptedException {
        nodes = TwoNodes.start(home);
        one = new AskedDesk(nodes.one());
        one.sweep();
        Configuration.change(nodes.one().as("admin"), configuration -> {
            ObjectNode producer =
                    (ObjectNode) Configuration.client(configuration, "ACME").get("producer");
            producer.putArray("deputies").add("producer2");
        });
    }

    @AfterAll
    void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void haveOneOutcomeWhereThreePeopleDecideAtOnce()
            throws InterruptedException, ExecutionException, SQLException, IOException {
        Tally tally = new Tally().of("heads-ups", "ACCEPTED", "DECLINED", "WITHDRAWN", LONGEST, INCOMPLETE, DEADLOCKS);
        SoftAssertions softly = new SoftAssertions();
        List<Asked> asked = one.ask(AT_ONCE);
        AskedDesk two = new AskedDesk(nodes.two());
        try (AllAtOnce people = new AllAtOnce(one, two)) {
            for (Asked each : asked) {
                List<Answer> answers = people.about(each);
                answers.forEach(answer -> tally.highest(LONGEST, answer.millis()));
                List<String> outcomes = answers.stream()
                        .filter(Answer::isDone)
                        .map(Answer::state)
                        .toList();
                softly.assertThat(answers)
                        .as(each.issue())
                        .allMatch(answer -> answer.isDone() || answer.status() == 409);
                softly.assertThat(outcomes).as(each.issue()).hasSize(1);
                softly.assertThat(List.of(two.state(each))).isEqualTo(outcomes);
                softly.assertThat(one.timesWritten(each))
                        .as(each.issue())
                        .isEqualTo(outcomes.contains("ACCEPTED") ? 1 : 0);
                tally.add("heads-ups", 1);
                outcomes.forEach(outcome -> tally.add(outcome, 1));
            }
        }
        checkTheLedger(asked, tally, softly);
        tally.write(COUNTED, "at-once");
        softly.assertThat(tally.get(LONGEST)).isLessThan(LONGEST_MILLIS);
        softly.assertAll();
    }

    @Test
    void areAppliedOnceOrOpenAgainWhereANodeIsKilled() throws IOException, InterruptedException, SQLException {
        Tally tally = new Tally()
                .of("kills", "heads-ups", ANSWERED)
                .of("accepted, and the answer lost", HALF_DONE + ", the value written")
                .of(HALF_DONE + ", the value not written", BY_THE_JOB, "still open", OTHERWISE)
                .of(INCOMPLETE, DEADLOCKS);
        SoftAssertions softly = new SoftAssertions();
        Killing killing = new Killing(nodes);
        List<Asked> all = new ArrayList<>();
        List<Asked> left = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Asked> asked = one.ask(A_ROUND);
            Set<Asked> answered = killing.whileAccepting(asked);
            nodes.restartTheSecond();
            for (Asked each : asked) {
                String found = found(each, answered.contains(each));
                softly.assertThat(found).as(each.issue()).isNotEqualTo(OTHERWISE);
                tally.add(found, 1);
                if (all.size() % 2 == 0) {
                    acceptAgain(each, softly);
                } else {
                    left.add(each);
                    tally.add(BY_THE_JOB, found.startsWith(HALF_DONE) ? 1 : 0);
                }
                all.add(each);
            }
            tally.add("kills", 1);
            tally.add("heads-ups", A_ROUND);
        }
        waitForTheJob(left);
        AskedDesk two = new AskedDesk(nodes.two());
        for (Asked each : left) {
            softly.assertThat(two.state(each) + " " + two.timesWritten(each))
                    .as(each.issue())
                    .isIn("OPEN 0", "ACCEPTED 1");
        }
        one.sweep();
        checkTheLedger(all, tally, softly);
        tally.write(COUNTED, "kills");
        softly.assertAll();
    }

    /** In what state a heads-up is right after the kill. */
    private String found(Asked asked, boolean answered) {
        String state = one.state(asked) + " " + one.timesWritten(asked);
        if (answered) {
            return state.equals("ACCEPTED 1") ? ANSWERED : OTHERWISE;
        }
        return switch (state) {
            case "ACCEPTED 1" -> "accepted, and the answer lost";
            case "APPLYING 1" -> HALF_DONE + ", the value written";
            case "APPLYING 0" -> HALF_DONE + ", the value not written";
            case "OPEN 0" -> "still open";
            default -> OTHERWISE;
        };
    }

    private void acceptAgain(Asked asked, SoftAssertions softly) {
        boolean open = one.state(asked).equals("OPEN");
        int status = one.act("producer", asked, "accept").status();
        softly.assertThat(status).as(asked.issue()).isIn(open ? List.of(200) : List.of(200, 409));
        softly.assertThat(one.state(asked) + " " + one.timesWritten(asked))
                .as(asked.issue())
                .isEqualTo("ACCEPTED 1");
    }

    private boolean isHalfDone(Asked asked) {
        return one.state(asked).equals("APPLYING");
    }

    private void waitForTheJob(List<Asked> left) throws InterruptedException {
        Instant end = Instant.now().plus(TWO_JOBS);
        while (left.stream().anyMatch(this::isHalfDone)) {
            assertThat(Instant.now()).as("the job has come by").isBefore(end);
            Thread.sleep(1_000);
        }
        // the sweep leaves the last two seconds to the watch
        Thread.sleep(3_000);
    }

    private void checkTheLedger(List<Asked> asked, Tally tally, SoftAssertions softly)
            throws InterruptedException, SQLException {
        Instant end = Instant.now().plusSeconds(20);
        for (Asked each : asked) {
            Trail trail = one.trail(each);
            while (!trail.isComplete() && Instant.now().isBefore(end)) {
                Thread.sleep(100);
                trail = one.trail(each);
            }
            softly.assertThat(trail.isComplete()).as(each + ": " + trail).isTrue();
            tally.add(INCOMPLETE, trail.isComplete() ? 0 : 1);
            tally.add("values written", trail.written().size());
            tally.add("rows of changes in the ledger", trail.recorded().size());
            tally.add("of which found by the sweep", trail.bySweep());
            tally.add("rows of refusals in the ledger", trail.refused());
        }
        tally.add(DEADLOCKS, nodes.deadlocks());
        softly.assertThat(tally.get(DEADLOCKS)).isZero();
    }
}
