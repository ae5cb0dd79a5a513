package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path, by everybody who can go it, with every mode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class CoverageContract {
    private static final long SWEPT_AFTER_MILLIS = 2_500;

    private final boolean eventsBeforeCommit;
    private final Map<JiraIssue, Trial> tried = new LinkedHashMap<>();
    private Stage stage;

    CoverageContract(boolean eventsBeforeCommit) {
        this.eventsBeforeCommit = eventsBeforeCommit;
    }

    @BeforeAll
    void open(@TempDir Path home) {
        stage = Stage.open(home, eventsBeforeCommit).validating();
        sweep();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private void sweep() {
        Reply swept = stage.as("admin").post("/rest/continuum/1.0/sweep", "");
        assertThat(swept.status()).as(swept.body()).isEqualTo(200);
    }

    static Stream<Trial> trials() {
        return trials(false);
    }

    private static Stream<Trial> trials(boolean swept) {
        return Arrays.stream(EditPath.values())
                .filter(path -> path.way().isPresent() && (path.met() == Met.BY_SWEEP) == swept)
                .flatMap(path -> path.editors().stream().flatMap(editor -> Arrays.stream(Regime.values())
                        .map(regime -> new Trial(path, editor, regime))));
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("trials")
    void isMetAsTheTableSays(Trial trial) {
        JiraIssue issue = trial.path().subject().make(stage, trial.regime());
        String before = stage.value(issue, trial.path().field());

        Reply reply = attempt(trial, issue);

        JsonNode entry = entry(trial, stage.ledger(issue, rows -> isIn(rows, trial)));
        Expectation.of(trial).isMetBy(entry, reply);
        String after = stage.value(issue, trial.path().field());
        if (trial.isRefused()) {
            trial.path().dialect().refuses(reply, trial.regime().ownersName());
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after).as(reply.body()).isNotEqualTo(before);
        }
        tried.put(issue, trial);
    }

    private Reply attempt(Trial trial, JiraIssue issue) {
        return trial.path().way().orElseThrow().attempt(stage, trial.account(), issue);
    }

    private static boolean isIn(JsonNode rows, Trial trial) {
        return !rows(trial, rows).isEmpty();
    }

    /** Whether a row is about what the issue was made with. */
    private static boolean wasMadeWith(JsonNode row) {
        return row.get("saved").asBoolean() && !row.has("changeGroup");
    }

    private static JsonNode entry(Trial trial, JsonNode rows) {
        List<JsonNode> found = rows(trial, rows);
        assertThat(found).as(rows.toString()).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> rows(Trial trial, JsonNode rows) {
        return rows.findParents("field").stream()
                .filter(row ->
                        row.get("field").asText().equals(trial.path().field().id()))
                .filter(row -> !wasMadeWith(row))
                .toList();
    }

    @Order(2)
    @Test
    void whatFiresNoEventIsFoundBySweeping() {
        Map<JiraIssue, Trial> swept = new LinkedHashMap<>();
        trials(true).forEach(trial -> {
            JiraIssue issue = trial.path().subject().make(stage, trial.regime());
            attempt(trial, issue);
            swept.put(issue, trial);
        });
        Stage.pause(SWEPT_AFTER_MILLIS);

        sweep();

        SoftAssertions softly = new SoftAssertions();
        swept.forEach((issue, trial) -> softly.check(() -> {
            JsonNode entry = entry(trial, stage.ledger(issue));
            Expectation.of(trial).isMetBy(entry, new Reply(200, ""));
        }));
        softly.assertAll();
        tried.putAll(swept);
    }

    @Order(3)
    @Test
    void nothingIsWrittenDownTwiceEvenAfterASweep() {
        Stage.pause(SWEPT_AFTER_MILLIS);
        sweep();

        SoftAssertions softly = new SoftAssertions();
        tried.forEach((issue, trial) -> softly.assertThat(rows(trial, stage.ledger(issue)))
                .as(trial.toString())
                .hasSize(1));
        softly.assertAll();
    }
}
