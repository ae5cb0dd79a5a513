package app.continuum.acceptance;

import app.continuum.shipped.Configuration;
import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import app.continuum.workbench.host.storage.PluginTables;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.JiraOptions;
import app.continuum.workbench.jira.JiraProduct;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The default agency, running, with hands to try it. */
final class Agency implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Workbench workbench;

    private Agency(Workbench workbench) {
        this.workbench = workbench;
    }

    static Agency open(Path home) {
        return new Agency(Workbench.start(WorkbenchOptions.onFreePorts(home, ShippedJar.path())));
    }

    static Agency openWithEventsBeforeTheCommit(Path home) {
        return new Agency(Workbench.start(
                WorkbenchOptions.onFreePorts(home, ShippedJar.path()).with(JiraOptions.early())));
    }

    /** A Jira with a history it was given; the app knows of nobody there yet. */
    static Agency openWithHistory(Path home, Path history) {
        JiraOptions imported = new JiraOptions(Optional.of(history), true, false, false);
        return new Agency(Workbench.start(
                WorkbenchOptions.onFreePorts(home, ShippedJar.path()).with(imported)));
    }

    Client as(String account) {
        return new Client(workbench.jiraUrl(), account);
    }

    /** Somebody at a browser. */
    Person person(String account) {
        return new Person(workbench.jira(), account);
    }

    JiraProduct jira() {
        return workbench.jira();
    }

    PluginTables tables() {
        return workbench.jira().tables();
    }

    String jiraUrl() {
        return workbench.jiraUrl();
    }

    String confluenceUrl() {
        return workbench.confluenceUrl();
    }

    JsonNode issue(String key) {
        return as("admin").get("/rest/api/2/issue/" + key + "?expand=changelog").json();
    }

    String field(String key, String field) {
        return issue(key).at("/fields/" + field).asText();
    }

    int historyEntries(String key) {
        return issue(key).at("/changelog/histories").size();
    }

    /** The ledger of an issue, as soon as it is as expected; the watch writes a moment after the commit. */
    JsonNode ledger(String key, Predicate<JsonNode> expected) {
        eventually(() -> expected.test(ledger(key)));
        return ledger(key);
    }

    /** Whether something comes true within a while. */
    static boolean eventually(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Changes the configuration of the app. */
    void configure(Consumer<ObjectNode> change) {
        Configuration.change(as("admin"), change);
    }

    JsonNode ledger(String key) {
        return as("admin")
                .get("/rest/continuum/1.0/issues/" + key + "/ledger")
                .json()
                .get("entries");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String form(Map<String, String> inputs) {
        return inputs.entrySet().stream()
                .map(input -> encoded(input.getKey()) + "=" + encoded(input.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
