package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator "owners agree" on every step of the workflow: ACME blocks, GLOBEX flags, INITECH observes. */
class TransitionTest {
    private static final String ADMIN = "/secure/admin/workflows/";
    private static final String MODULE = "&pluginModuleKey=app.continuum:owners-agree";
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        for (int step : new int[] {11, 21, 31, 41, 51}) {
            Reply added = agency.as("admin")
                    .form(address("AddWorkflowTransitionValidatorParams", step) + MODULE, "continuumAllFields=true");
            assertThat(added.status()).as(added.body()).isEqualTo(302);
        }
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void refusesTheCounterpartsDueDateBesideItsFieldAndTakesNoStep() {
        String status = agency.field("ACME-1", "status/name");
        String due = agency.field("ACME-1", "duedate");
        int history = agency.historyEntries("ACME-1");

        Reply reply = rest("am", "ACME-1", "2027-12-24");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/duedate")).contains("Paul Duran", "Producer", "you sit in the Account Manager");
        assertThat(agency.field("ACME-1", "status/name")).isEqualTo(status);
        assertThat(agency.field("ACME-1", "duedate")).isEqualTo(due);
        assertThat(agency.historyEntries("ACME-1")).isEqualTo(history);
        assertThat(agency.ledger("ACME-1")).singleElement().satisfies(entry -> {
            assertThat(entry.at("/finder").asText()).isIn("GATE", "VALIDATOR");
            assertThat(entry.at("/outcome").asText()).isEqualTo("REFUSED");
            assertThat(entry.at("/saved").asBoolean()).isFalse();
        });
    }

    @Test
    void refusesWhoeverSitsInNeitherSeat() {
        Reply reply = rest("developer", "ACME-2", "2027-12-24");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/duedate")).contains("Paul Duran").doesNotContain("you sit");
    }

    @Test
    void letsTheOwnerTakeTheStep() {
        String status = agency.field("ACME-3", "status/name");

        assertThat(rest("producer", "ACME-3", "2027-12-24").status()).isEqualTo(204);
        assertThat(agency.field("ACME-3", "duedate")).isEqualTo("2027-12-24");
        assertThat(agency.field("ACME-3", "status/name")).isNotEqualTo(status);
        JsonNode entries = agency.ledger("ACME-3", rows -> rows.size() == 1);
        assertThat(entries.at("/0/reasons/0").asText()).isEqualTo("OWNER");
    }

    @Test
    void takesFieldsThatTheScreenSendsUnchangedForNoChange() {
        assertThat(rest("am", "ACME-4", agency.field("ACME-4", "duedate")).status())
                .isEqualTo(204);
    }

    @Test
    void takesAStepThatNamesNoField() {
        String body = "{\"transition\":{\"id\":\"" + step("ACME-5") + "\"}}";

        assertThat(agency.as("am")
                        .post("/rest/api/2/issue/ACME-5/transitions", body)
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"am, GLOBEX-1, FLAGGED", "developer, GLOBEX-2, FLAGGED", "am, INITECH-1, RECORDED"})
    void letsPassWhatTheGuardOnlyFlagsOrObserves(String account, String issue, String outcome) {
        assertThat(rest(account, issue, "2027-12-24").status()).isEqualTo(204);

        JsonNode entries = agency.ledger(issue, rows -> rows.size() == 1);
        assertThat(entries.at("/0/outcome").asText()).isEqualTo(outcome);
        assertThat(entries.at("/0/finder").asText()).isEqualTo("WATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"am", "developer"})
    void refusesTheWorkflowFormInHtml(String account) {
        String before = agency.field("ACME-6", "duedate");

        Reply reply = dispatch(account, "ACME-6");

        assertThat(reply.body()).contains("Paul Duran", "role=\"alert\"");
        assertThat(agency.field("ACME-6", "duedate")).isEqualTo(before);
    }

    @Test
    void letsTheOwnerSendTheWorkflowForm() {
        assertThat(dispatch("producer", "ACME-7").status()).isEqualTo(302);
        assertThat(agency.field("ACME-7", "duedate")).isEqualTo("2027-12-24");
    }

    @Test
    void isKnownToAdministratorsAlone() {
        assertThat(agency.as("am").get(address("ViewWorkflowTransition", 11)).status())
                .isEqualTo(403);
        assertThat(agency.as("am")
                        .form(address("AddWorkflowTransitionValidatorParams", 11) + MODULE, "")
                        .status())
                .isEqualTo(403);
        assertThat(agency.as("admin")
                        .formWithoutToken(address("AddWorkflowTransitionValidatorParams", 11) + MODULE, "x=y")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void saysOnItsTransitionWhatItDoes() {
        assertThat(agency.as("admin").get(address("ViewWorkflowTransition", 11)).body())
                .containsOnlyOnce("Only owners change: every guarded field.");
        assertThat(agency.as("admin")
                        .get(address("AddWorkflowTransitionValidator!default", 11))
                        .body())
                .contains("Continuum: owners agree", "Only owners change guarded fields in this transition.");
    }

    private static Reply rest(String account, String issue, String due) {
        String body = "{\"transition\":{\"id\":\"%s\"},\"fields\":{\"duedate\":\"%s\"}}".formatted(step(issue), due);
        return agency.as(account).post("/rest/api/2/issue/" + issue + "/transitions", body);
    }

    private static Reply dispatch(String account, String issue) {
        String id = agency.issue(issue).get("id").asText();
        String form = "id=" + id + "&action=" + step(issue) + "&duedate=24%2FDec%2F27";
        return agency.as(account).form("/secure/WorkflowUIDispatcher.jspa", form);
    }

    /** The last step, which has no screen of its own. */
    private static String step(String issue) {
        JsonNode steps = agency.as("admin")
                .get("/rest/api/2/issue/" + issue + "/transitions")
                .json()
                .get("transitions");
        return steps.get(steps.size() - 1).get("id").asText();
    }

    private static String address(String action, int step) {
        return ADMIN + action + ".jspa?workflowMode=live&workflowName=jira&workflowTransition=" + step;
    }
}
