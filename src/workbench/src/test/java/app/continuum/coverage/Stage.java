package app.continuum.coverage;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.JiraOptions;
import app.continuum.workbench.jira.JiraProduct;
import app.continuum.workbench.jira.Person;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A Jira with the shipped jar and three clients: one blocks, one flags, one observes. */
final class Stage implements AutoCloseable {
    private static final String VALIDATOR = "app.continuum:owners-agree";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JiraProduct jira;
    private final Map<String, Person> people = new HashMap<>();

    private Stage(JiraProduct jira) {
        this.jira = jira;
    }

    static Stage open(Path home, boolean eventsBeforeCommit) {
        JiraProduct jira =
                JiraProduct.open(home, 0, new JiraOptions(Optional.empty(), false, eventsBeforeCommit, false, true));
        jira.product().start(ShippedJar.path());
        Stage stage = new Stage(jira);
        Seating.configure(stage.as("admin"));
        return stage;
    }

    /** Puts the validator on every step of the workflow. */
    Stage validating() {
        Workflow.all().forEach(step -> model().stepValidators().add(step.id(), VALIDATOR, Map.of("fields", "")));
        return this;
    }

    JiraProduct jira() {
        return jira;
    }

    JiraModel model() {
        return jira.model();
    }

    /** Somebody's script. */
    Client as(String account) {
        return new Client(jira.product().baseUrl(), account);
    }

    /** Somebody at a browser. */
    Person person(String account) {
        return people.computeIfAbsent(account, name -> new Person(jira, name));
    }

    JiraIssue fresh(JiraIssue issue) {
        return model().issues().getIssueObject(issue.getId());
    }

    /** A field's value as REST shows it. */
    String value(JiraIssue issue, Field field) {
        return as("admin")
                .get("/rest/api/2/issue/" + issue.getId())
                .json()
                .at("/fields/" + field.id())
                .toString();
    }

    JsonNode ledger(JiraIssue issue) {
        return as("admin")
                .get("/rest/continuum/1.0/issues/" + fresh(issue).getKey() + "/ledger")
                .json()
                .get("entries");
    }

    /** The ledger of an issue, as soon as it is as expected; the watch writes a moment after the commit. */
    JsonNode ledger(JiraIssue issue, Predicate<JsonNode> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode entries = ledger(issue);
        while (!expected.test(entries) && Instant.now().isBefore(end)) {
            pause(20);
            entries = ledger(issue);
        }
        return entries;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        jira.close();
    }
}
