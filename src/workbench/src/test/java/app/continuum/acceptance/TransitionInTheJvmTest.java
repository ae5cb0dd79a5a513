package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.JiraOptions;
import app.continuum.workbench.jira.JiraProduct;
import app.continuum.workbench.jira.edits.StepValidator;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transition that no request asks for, as automation takes it: no filter sees it, only the validator can refuse it. */
class TransitionInTheJvmTest {
    private static final String KEY = "app.continuum:owners-agree";
    private static final Map<String, String> EVERY_FIELD = Map.of("fields", "");
    private static JiraProduct jira;

    @BeforeAll
    static void start(@TempDir Path home) {
        Agency.open(home).close();
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(ShippedJar.path());
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    @AfterEach
    void takesTheValidatorsOff() {
        Workflow.all().stream()
                .flatMap(step -> model().stepValidators().of(step.id()).stream())
                .map(StepValidator::id)
                .forEach(model().stepValidators()::remove);
    }

    @Test
    void isRefusedAsTheCounterpartAndWrittenDown() {
        validate(EVERY_FIELD);

        ErrorCollection errors = take("am", "ACME-1", "duedate", "24/Dec/27");

        assertThat(errors.getErrors().get("duedate")).contains("Paul Duran", "you sit in the Account Manager");
        assertThat(due("ACME-1")).doesNotContain("2027-12-24");
        assertThat(ledger("ACME-1")).singleElement().satisfies(entry -> {
            assertThat(entry.at("/finder").asText()).isEqualTo("VALIDATOR");
            assertThat(entry.at("/outcome").asText()).isEqualTo("REFUSED");
            assertThat(entry.at("/crossing").asText()).isEqualTo("COUNTERPART");
            assertThat(entry.at("/actor").asText()).isEqualTo("am");
            assertThat(entry.at("/to").asText()).isEqualTo("2027-12-24");
        });
    }

    @Test
    void isRefusedAsAnybodyElse() {
        validate(EVERY_FIELD);

        assertThat(take("developer", "ACME-2", "timetracking_originalestimate", "9w")
                        .getErrors())
                .containsKey("timetracking_originalestimate");
    }

    @Test
    void isTakenAsTheOwner() {
        validate(EVERY_FIELD);

        assertThat(take("producer", "ACME-3", "duedate", "24/Dec/27").hasAnyErrors())
                .isFalse();
        assertThat(due("ACME-3")).contains("2027-12-24");
    }

    @Test
    void isTakenWhereTheGuardFlagsOrObserves() {
        validate(EVERY_FIELD);

        assertThat(take("am", "GLOBEX-1", "duedate", "24/Dec/27").hasAnyErrors())
                .isFalse();
        assertThat(take("am", "INITECH-1", "duedate", "24/Dec/27").hasAnyErrors())
                .isFalse();
        assertThat(take("solo", "INITECH-2", "duedate", "24/Dec/27").hasAnyErrors())
                .isFalse();
    }

    @Test
    void isJudgedByTheChosenFieldsAlone() {
        validate(Map.of("fields", "duedate"));

        assertThat(take("am", "ACME-4", "timetracking_originalestimate", "9w").hasAnyErrors())
                .isFalse();
        assertThat(take("am", "ACME-5", "duedate", "24/Dec/27").hasAnyErrors()).isTrue();
    }

    @Test
    void isOnlySeenAfterTheFactWithoutTheValidator() {
        assertThat(take("am", "ACME-6", "duedate", "24/Dec/27").hasAnyErrors()).isFalse();
        assertThat(due("ACME-6")).contains("2027-12-24");
    }

    private static void validate(Map<String, String> arguments) {
        Workflow.all().forEach(step -> model().stepValidators().add(step.id(), KEY, arguments));
    }

    /** Takes the first step that is open, on a thread that answers no request. */
    private static ErrorCollection take(String account, String key, String input, String value) {
        JiraIssue issue = model().issues().getIssueObject(key);
        JiraUser user = model().people().getUserByName(account);
        int step = Workflow.from(issue.header().status()).get(0).id();
        EditParameters inputs = new EditParameters(Map.of(input, new String[] {value}));
        return CompletableFuture.supplyAsync(
                        () -> model().transitions().take(user, issue.getId(), step, inputs, null, null))
                .join();
    }

    private static String due(String key) {
        return String.valueOf(model().issues().getIssueObject(key).getDueDate());
    }

    private static JsonNode ledger(String key) {
        return new Client(jira.product().baseUrl(), "admin")
                .get("/rest/continuum/1.0/issues/" + key + "/ledger")
                .json()
                .get("entries");
    }

    private static JiraModel model() {
        return jira.model();
    }
}
