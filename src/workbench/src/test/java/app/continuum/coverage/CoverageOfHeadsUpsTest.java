package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every path that may be refused, where ACME wants a heads-up first: refused, and saved as soon as one was given. Work that is logged says no value that could be announced, and
 * fields of boards have none that a form takes.
 */
class CoverageOfHeadsUpsTest {
    private static final Set<Field> ANNOUNCED = EnumSet.of(Field.DUE_DATE, Field.ASSIGNEE, Field.LABELS);
    private static Stage stage;

    @BeforeAll
    static void open(@TempDir Path home) {
        stage = Stage.open(home, false).validating();
        Configuration.change(stage.as("admin"), configuration -> Configuration.client(configuration, "ACME")
                .get("guards")
                .forEach(guard ->
                        ((ObjectNode) guard).put("counterpart", "HEADS_UP").put("others", "HEADS_UP")));
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    static Stream<EditPath> paths() {
        return Arrays.stream(EditPath.values())
                .filter(path -> path.way().isPresent() && path.met().mayRefuse() && path.met() != Met.BY_VALIDATOR)
                .filter(path -> ANNOUNCED.contains(path.field()));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isSavedAsSoonAsAHeadsUpWasGiven(EditPath path) {
        JiraIssue issue = path.subject().make(stage, Regime.BLOCK);
        String before = stage.value(issue, path.field());

        Reply refused = attempt(path, issue);
        JsonNode refusal = newest(path, stage.ledger(issue, rows -> newest(path, rows)
                .path("outcome")
                .asText()
                .equals("HEADS_UP_NEEDED")));
        assertThat(refusal.path("outcome").asText()).as(refused.body()).isEqualTo("HEADS_UP_NEEDED");
        assertThat(stage.value(issue, path.field())).isEqualTo(before);

        Reply given = give(path, issue, refusal.path("to").asText());
        assertThat(given.at("/state")).as(given.body()).isEqualTo("GIVEN");
        Reply saved = attempt(path, issue);

        JsonNode change = newest(
                path,
                stage.ledger(issue, rows -> newest(path, rows).path("saved").asBoolean()));
        assertThat(change.path("reasons").toString()).as(saved.body()).contains("BY_COUNTERPART", "ANNOUNCED");
        assertThat(change.path("outcome").asText()).isEqualTo("RECORDED");
        assertThat(stage.value(issue, path.field())).isNotEqualTo(before);
    }

    private static Reply attempt(EditPath path, JiraIssue issue) {
        return path.way().orElseThrow().attempt(stage, "am", stage.fresh(issue));
    }

    private static Reply give(EditPath path, JiraIssue issue, String value) {
        ObjectNode body = new ObjectMapper()
                .createObjectNode()
                .put("issue", stage.fresh(issue).getKey())
                .put("field", path.field().id())
                .put("value", value)
                .put("reason", "The fair was moved");
        return stage.as("am").post("/rest/continuum/1.0/headsups", body.toString());
    }

    /** The newest row about the field, but for what the issue was made with. */
    private static JsonNode newest(EditPath path, JsonNode rows) {
        return rows.findParents("field").stream()
                .filter(row -> row.get("field").asText().equals(path.field().id()))
                .filter(row -> !row.get("saved").asBoolean() || row.has("changeGroup"))
                .findFirst()
                .orElseGet(() -> new ObjectMapper().createObjectNode());
    }
}
