package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bulk changes that are stopped until their owners have a heads-up: ACME wants one, GLOBEX blocks. */
class BulkHeadsUpsTest {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static final String SEVERAL = "/rest/continuum/1.0/headsups/several";
    private static final String MAIL = "/rest/workbench/1.0/mail";
    private static final String WHY = "The fair was moved";
    private static final int MANY = 500;
    private static final int BLOCKED = 300;
    private static final Path PRINTED = Path.of("target/bulk-heads-ups.txt");
    private static Stage stage;

    @BeforeAll
    static void open(@TempDir Path home) {
        stage = Stage.open(home, false);
        Configuration.change(stage.as("admin"), configuration -> {
            guards(configuration, "ACME", "HEADS_UP");
            guards(configuration, "GLOBEX", "BLOCK");
        });
    }

    private static void guards(ObjectNode configuration, String client, String mode) {
        Configuration.client(configuration, client)
                .get("guards")
                .forEach(guard -> ((ObjectNode) guard).put("counterpart", mode).put("others", mode));
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @BeforeEach
    void empty() {
        stage.as("admin").delete(MAIL);
    }

    @Test
    void oneReasonIsEnoughForAllAndTheSameStepGoesThrough() {
        List<JiraIssue> issues = tasks(Regime.BLOCK, 3);
        Person am = select(issues);
        Offers offers = Offers.of(values(am).body());
        assertThat(offers.now()).hasSize(6);
        assertThat(offers.ask()).isEmpty();

        Reply given = give(offers.now());

        assertThat(given.status()).as(given.body()).isEqualTo(201);
        HttpResponse<String> confirmation = offers.again(am);
        assertThat(confirmation.body()).contains("BulkEditPerform.jspa", "<b>3</b> issues");
        assertThat(perform(am)).isEqualTo("3 done, 0 failed");
        issues.forEach(issue -> {
            assertThat(stage.value(issue, Field.DUE_DATE)).contains("2027-12-24");
            assertThat(stage.value(issue, Field.ASSIGNEE)).contains("\"solo\"");
            JsonNode rows = stage.ledger(
                    issue,
                    entries -> entries.findValuesAsText("reasons").size() > 0
                            && entries.toString().split("ANNOUNCED", -1).length > 2);
            assertThat(rows.toString()).contains("ANNOUNCED");
        });
    }

    @Test
    void isRefusedAgainWhereAnotherValueIsSent() {
        List<JiraIssue> issues = tasks(Regime.BLOCK, 2);
        Person am = select(issues);
        give(Offers.of(values(am).body()).now());

        HttpResponse<String> other = am.post(
                FOLDER + "BulkEditDetailsValidation.jspa",
                "actions=duedate&actions=assignee&duedate=25%2FDec%2F27&assignee=solo");

        assertThat(other.body()).contains("data-continuum-several");
        assertThat(stage.value(issues.get(0), Field.DUE_DATE)).contains("2026-12-31");
    }

    @Test
    void whatIsBlockedIsTakenOutAndAskedFor() {
        List<JiraIssue> announced = tasks(Regime.BLOCK, 2);
        List<JiraIssue> blocked = tasks(Regime.FLAG, 2);
        List<JiraIssue> free = tasks(Regime.OBSERVE, 1);
        List<JiraIssue> all = new ArrayList<>(announced);
        all.addAll(blocked);
        all.addAll(free);
        Person am = select(all);
        String page = values(am).body();
        Offers offers = Offers.of(page);
        assertThat(offers.now()).hasSize(4);
        assertThat(offers.ask()).hasSize(4);

        List<ObjectNode> both = new ArrayList<>(offers.now());
        both.addAll(offers.ask());
        Reply given = give(both);

        assertThat(given.json().get("headsUps").findValuesAsText("state"))
                .containsExactly("GIVEN", "GIVEN", "GIVEN", "GIVEN", "OPEN", "OPEN", "OPEN", "OPEN");
        WayOn way = WayOn.of(page).selectingToo(offers.ids());
        assertThat(way.follow(am).body()).contains("BulkEditPerform.jspa", "<b>3</b> issues");
        assertThat(perform(am)).isEqualTo("3 done, 0 failed");
        assertThat(stage.value(announced.get(1), Field.DUE_DATE)).contains("2027-12-24");
        assertThat(stage.value(free.get(0), Field.DUE_DATE)).contains("2027-12-24");
        assertThat(stage.value(blocked.get(1), Field.DUE_DATE)).contains("2026-12-31");
    }

    @Test
    void stepsOfTheWorkflowGoOnWithoutWhatIsBlocked() {
        JiraIssue announced = Subject.BEGUN.make(stage, Regime.BLOCK);
        JiraIssue blocked = Subject.BEGUN.make(stage, Regime.FLAG);
        Person am = select(List.of(announced, blocked), "bulk.workflowtransition.operation.name");
        am.post(FOLDER + "BulkWorkflowTransitionDetailsValidation.jspa", "wftransition=jira_21_3");
        String page = am.post(
                        FOLDER + "BulkWorkflowTransitionEditValidation.jspa", "actions=duedate&duedate=24%2FDec%2F27")
                .body();
        Offers offers = Offers.of(page);

        give(offers.now());

        assertThat(WayOn.of(page).selectingToo(offers.ids()).follow(am).body())
                .contains("BulkWorkflowTransitionPerform.jspa", "<b>1</b> issues", announced.getKey());
        assertThat(perform(am, "BulkWorkflowTransitionPerform")).isEqualTo("1 done, 0 failed");
        assertThat(stage.value(announced, Field.DUE_DATE)).contains("2027-12-24");
        assertThat(stage.value(blocked, Field.DUE_DATE)).contains("2026-12-31");
    }

    @Test
    void manyAreGivenAtOnceAndTheirOwnerHasOneMail() throws IOException {
        List<JiraIssue> issues = tasks(Regime.BLOCK, MANY);
        List<JiraIssue> blocked = tasks(Regime.FLAG, BLOCKED);
        give(tasks(Regime.BLOCK, 100).stream()
                .map(issue -> one(issue.getKey(), "duedate", "24/Dec/27"))
                .toList());
        // what was asked before is in a mail of its own by then
        Stage.pause(4_000);
        stage.as("admin").delete(MAIL);

        Instant begin = Instant.now();
        long work = work();
        Reply given = give(issues.stream()
                .map(issue -> one(issue.getKey(), "duedate", "24/Dec/27"))
                .toList());
        long announced = Duration.between(begin, Instant.now()).toMillis();
        work = work() - work;
        assertThat(given.at("/given")).isEqualTo(String.valueOf(MANY));
        begin = Instant.now();
        Reply asked = give(blocked.stream()
                .map(issue -> one(issue.getKey(), "duedate", "24/Dec/27"))
                .toList());
        long open = Duration.between(begin, Instant.now()).toMillis();
        // a measurement and no test: how fast it is depends on the machine
        Files.writeString(
                PRINTED,
                MANY + " heads-ups given in " + announced + " ms (" + work + " of the processor), " + BLOCKED
                        + " that wait for their owner in " + open + " ms\n");

        assertThat(asked.at("/given")).isEqualTo(String.valueOf(BLOCKED));
        JsonNode mails = mails();
        Stage.pause(4_000);
        assertThat(mails()).hasSameSizeAs(mails).hasSize(1);
        assertThat(mails.at("/0/subject").asText()).isEqualTo("Anna Meyer asks for 300 changes");
    }

    /** Milliseconds this process has kept processors busy. */
    private static long work() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private static JsonNode mails() {
        Instant end = Instant.now().plusSeconds(20);
        JsonNode mails = stage.as("admin").get(MAIL).json();
        while (mails.isEmpty() && Instant.now().isBefore(end)) {
            Stage.pause(50);
            mails = stage.as("admin").get(MAIL).json();
        }
        return mails;
    }

    /** What the page offers to its script. */
    private record Offers(List<ObjectNode> now, List<ObjectNode> ask, List<String> ids, String page) {
        private static final ObjectMapper JSON = new ObjectMapper();

        static Offers of(String page) {
            String data = page.split("data-continuum-several=\"", 2)[1].split("\"", 2)[0];
            JsonNode read = read(WayOn.plain(data));
            List<String> ids = new ArrayList<>();
            read.get("now").forEach(group -> group.get("issues").forEach(id -> ids.add(id.asText())));
            return new Offers(
                    each(read.get("now")),
                    each(read.get("ask")),
                    ids.stream().distinct().toList(),
                    page);
        }

        private static JsonNode read(String json) {
            try {
                return JSON.readTree(json);
            } catch (IOException malformed) {
                throw new AssertionError(json, malformed);
            }
        }

        private static List<ObjectNode> each(JsonNode groups) {
            List<ObjectNode> each = new ArrayList<>();
            groups.forEach(group -> group.get("issues")
                    .fieldNames()
                    .forEachRemaining(key -> each.add(one(
                            key, group.get("field").asText(), group.get("value").asText()))));
            return each;
        }

        /** Sends the refused step once more. */
        HttpResponse<String> again(Person person) {
            return WayOn.of(page).again(person);
        }
    }

    private static ObjectNode one(String issue, String field, String value) {
        return new ObjectMapper()
                .createObjectNode()
                .put("issue", issue)
                .put("field", field)
                .put("value", value);
    }

    private static Reply give(List<ObjectNode> each) {
        ObjectNode body = new ObjectMapper().createObjectNode().put("reason", WHY);
        ArrayNode list = body.putArray("headsUps");
        each.forEach(list::add);
        return stage.as("am").post(SEVERAL, body.toString());
    }

    private static List<JiraIssue> tasks(Regime regime, int many) {
        List<JiraIssue> tasks = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            tasks.add(Subject.task(stage, regime));
        }
        return tasks;
    }

    private static Person select(List<JiraIssue> issues) {
        return select(issues, "bulk.edit.operation.name");
    }

    private static Person select(List<JiraIssue> issues, String operation) {
        Person am = stage.person("am");
        am.get(FOLDER + "BulkEdit1!default.jspa?reset=true&jqlQuery="
                + WizardWays.encoded("summary ~ \"To be edited\""));
        am.post(
                FOLDER + "BulkEdit1.jspa",
                issues.stream()
                        .map(issue -> "bulkedit_" + issue.getId() + "=on")
                        .collect(Collectors.joining("&")));
        am.post(FOLDER + "BulkChooseOperation.jspa", "operation=" + operation);
        return am;
    }

    private static HttpResponse<String> values(Person am) {
        return am.post(
                FOLDER + "BulkEditDetailsValidation.jspa",
                "actions=duedate&actions=assignee&duedate=24%2FDec%2F27&assignee=solo");
    }

    private static String perform(Person am) {
        return perform(am, "BulkEditPerform");
    }

    private static String perform(Person am, String action) {
        try {
            String last = am.awaitTask(am.post(FOLDER + action + ".jspa", ""));
            return Person.attribute(last, "done") + " done, " + Person.attribute(last, "failed") + " failed";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
