package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One node, where people ask for due dates and decide, and where an administrator reads what became of it. */
final class AskedDesk {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
    private static final String FIELD = "duedate";
    private static final String BEFORE = "2027-01-07";
    private static final String WANTED = "2027-05-06";

    private final ForkedWorkbench node;
    private final Map<String, Client> people = new ConcurrentHashMap<>();

    AskedDesk(ForkedWorkbench node) {
        this.node = node;
    }

    /**
     * What Jira's history says of a due date, and what the ledger says.
     *
     * @param written the change groups in Jira's history
     * @param recorded the change groups in the ledger
     * @param made how many rows say what the issue was made with
     * @param refused how many rows say that an edit was refused
     * @param bySweep how many rows the sweep has written
     */
    record Trail(List<String> written, List<String> recorded, long made, long refused, long bySweep) {
        /** Whether there is one row for each change, one for the making of the issue, and one for the edit that was refused before somebody asked. */
        boolean isComplete() {
            return recorded.equals(written) && made == 1 && refused == 1;
        }
    }

    private Client as(String account) {
        return people.computeIfAbsent(account, node::as);
    }

    /** Has the Account Manager ask for so many, each after an edit that was refused. */
    List<Asked> ask(int count) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String issue = as("producer")
                    .post(
                            "/rest/api/2/issue",
                            "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"To be asked for\",\"duedate\":\""
                                    + BEFORE + "\"}}")
                    .at("/key");
            assertThat(as("am").put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"" + WANTED + "\"}}")
                            .status())
                    .isEqualTo(400);
            Reply given = as("am").post(
                            HEADS_UPS,
                            "{\"issue\":\"" + issue + "\",\"field\":\"duedate\",\"value\":\"" + WANTED
                                    + "\",\"reason\":\"The fair was moved\"}");
            assertThat(given.status()).as(given.body()).isEqualTo(201);
            asked.add(new Asked(issue, given.at("/id")));
        }
        return asked;
    }

    /** Has somebody accept, decline or withdraw one. */
    Reply act(String account, Asked asked, String action) {
        return as(account)
                .post(HEADS_UPS + "/" + asked.id() + "/" + action, "{\"version\":1,\"answer\":\"Because I say so\"}");
    }

    String state(Asked asked) {
        return as("admin").get(HEADS_UPS + "/" + asked.id()).at("/state");
    }

    /** How often the due date was changed since the issue was made; it has the value that this says. */
    int timesWritten(Asked asked) {
        JsonNode issue = as("admin")
                .get("/rest/api/2/issue/" + asked.issue() + "?expand=changelog")
                .json();
        int written = changes(issue).size();
        assertThat(issue.at("/fields/duedate").asText()).isEqualTo(written > 0 ? WANTED : BEFORE);
        return written;
    }

    private static List<String> changes(JsonNode issue) {
        return each(issue.at("/changelog/histories"))
                .filter(change -> change.get("items").findValuesAsText("field").contains(FIELD))
                .map(change -> change.get("id").asText())
                .sorted()
                .toList();
    }

    /** What Jira's history says of the due date, and what the ledger says. */
    Trail trail(Asked asked) {
        List<String> written = changes(as("admin")
                .get("/rest/api/2/issue/" + asked.issue() + "?expand=changelog")
                .json());
        List<JsonNode> entries = each(as("admin")
                        .get("/rest/continuum/1.0/issues/" + asked.issue() + "/ledger")
                        .json()
                        .get("entries"))
                .filter(entry -> entry.get("field").asText().equals(FIELD))
                .toList();
        return new Trail(
                written,
                entries.stream()
                        .filter(entry -> entry.has("changeGroup"))
                        .map(entry -> entry.get("changeGroup").asText())
                        .sorted()
                        .toList(),
                entries.stream()
                        .filter(entry -> isSaved(entry) && !entry.has("changeGroup"))
                        .count(),
                entries.stream().filter(entry -> !isSaved(entry)).count(),
                entries.stream()
                        .filter(entry -> entry.get("finder").asText().equals("SWEEP"))
                        .count());
    }

    private static boolean isSaved(JsonNode entry) {
        return entry.get("saved").asBoolean();
    }

    /** Has the sweep look for changes of which no event was heard. */
    void sweep() {
        Reply swept = as("admin").post("/rest/continuum/1.0/sweep", "{}");
        assertThat(swept.status()).as(swept.body()).isEqualTo(200);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
