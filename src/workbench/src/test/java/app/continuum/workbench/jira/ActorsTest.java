package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who edit without a request: what they write is saved, in whose name, and whether an event is sent. */
class ActorsTest {
    private static final String OWN = "/rest/workbench/1.0/";
    private static final Listener LISTENER = new Listener();
    private static JiraProduct jira;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().events().register(LISTENER);
        jira.product().start(EmptyApp.pack(home));
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static Client as(String name) {
        return new Client(jira.product().baseUrl(), name);
    }

    @AfterEach
    void forget() {
        assertThat(as("admin").delete(OWN + "automation/rules").status()).isEqualTo(204);
        LISTENER.seen.clear();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void anotherAppEditsWithAnEventOrWithout(boolean dispatch, int events) {
        int before = history("ACME-1").size();

        Reply reply = as("admin")
                .post(
                        OWN + "other-app/edit",
                        "{\"issue\":\"ACME-1\",\"field\":\"duedate\",\"value\":\"2028-01-0" + (events + 1)
                                + "\",\"as\":\"am\",\"dispatch\":" + dispatch + "}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(LISTENER.seen).hasSize(events);
        assertThat(history("ACME-1")).hasSize(before + 1);
        assertThat(last("ACME-1").at("/author/name").asText()).isEqualTo("am");
        assertThat(as("am").get("/rest/api/2/issue/ACME-1").at("/fields/duedate"))
                .startsWith("2028-01-0");
    }

    @ParameterizedTest
    @CsvSource({
        "timeoriginalestimate, 3d",
        "timetracking_remainingestimate, 2h",
        "assignee, producer",
        "Creative brief, Loud",
        "Price, 12.5",
        "Client, Initech",
        "Sprint, 2"
    })
    void anyFieldIsWrittenByIdOrNameWhateverTheScreensSay(String field, String value) {
        Reply reply = as("admin")
                .post(
                        OWN + "other-app/edit",
                        "{\"issue\":\"ACME-2\",\"field\":\"" + field + "\",\"value\":\"" + value
                                + "\",\"as\":\"developer\",\"dispatch\":true}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(last("ACME-2").at("/author/name").asText()).isEqualTo("developer");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aRuleEditsInItsActorsNameAndTriggersNoOther(boolean immediately) throws InterruptedException {
        rule("commented", "summary", "By a rule, at once: " + immediately, immediately);
        rule("updated", "summary", "Never", immediately);
        int before = history("ACME-3").size();

        as("am").post("/rest/api/2/issue/ACME-3/comment", "{\"body\":\"Hello\"}");

        for (int wait = 0; wait < 100 && history("ACME-3").size() == before; wait++) {
            Thread.sleep(50);
        }
        assertThat(history("ACME-3")).hasSize(before + 1);
        assertThat(last("ACME-3").at("/author/name").asText()).isEqualTo("head");
        assertThat(last("ACME-3").at("/items/0/toString").asText()).endsWith(Boolean.toString(immediately));
    }

    private static void rule(String event, String field, String value, boolean immediately) {
        Reply reply = as("admin")
                .post(
                        OWN + "automation/rules",
                        "{\"event\":\"" + event + "\",\"actor\":\"head\",\"field\":\"" + field + "\",\"value\":\""
                                + value + "\",\"immediately\":" + immediately + "}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    @Test
    void anImportUpdatesIssuesInTheBackgroundWithoutEvents() throws InterruptedException {
        Reply reply = as("admin")
                .post(
                        OWN + "import/csv",
                        "Issue key,Summary,Due Date\nACME-4,\"One, imported\",2028-02-02\nNONE-1,x,2028-02-02\n");

        assertThat(reply.status()).isEqualTo(202);
        Reply task = as("admin").get(OWN + "tasks/" + reply.at("/task"));
        for (int wait = 0; wait < 100 && !task.json().get("done").asBoolean(); wait++) {
            Thread.sleep(50);
            task = as("admin").get(OWN + "tasks/" + reply.at("/task"));
        }
        assertThat(task.at("/errorMessages/0")).isEqualTo("There is no issue NONE-1");
        Reply issue = as("am").get("/rest/api/2/issue/ACME-4");
        assertThat(last("ACME-4").get("items")).hasSize(2);
        assertThat(issue.at("/fields/summary")).isEqualTo("One, imported");
        assertThat(issue.at("/fields/duedate")).isEqualTo("2028-02-02");
        assertThat(LISTENER.seen).isEmpty();
    }

    @Test
    void aMailEditsByItsDirectivesAndCommentsWithTheRest() {
        Reply reply = as("admin")
                .post(
                        OWN + "mail",
                        "{\"from\":\"am\",\"subject\":\"Re: [ACME-5] news\",\"body\":\"Please note.\\n@duedate=2028-03-03\\n@Price = 7\"}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Reply issue = as("am").get("/rest/api/2/issue/ACME-5?fields=duedate,comment,customfield_10102");
        assertThat(issue.at("/fields/duedate")).isEqualTo("2028-03-03");
        assertThat(issue.at("/fields/customfield_10102")).isEqualTo("7.0");
        assertThat(issue.body()).contains("Please note.").doesNotContain("@duedate");
        assertThat(LISTENER.seen).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "am | other-app/edit | {} | 403 | administrators",
                "admin | other-app/edit | {} | 400 | 'issue' is needed",
                "admin | other-app/edit | {\"issue\":\"ACME-1\",\"field\":\"nonsense\",\"value\":\"x\",\"as\":\"am\"} | 400 | There is no field nonsense",
                "admin | other-app/edit | {\"issue\":\"ACME-1\",\"field\":\"duedate\",\"value\":\"soon\",\"as\":\"am\"} | 400 | duedate",
                "admin | automation/rules | {\"event\":\"never\",\"actor\":\"am\"} | 400 | commented, updated or transitioned",
                "admin | mail | {\"from\":\"nobody\",\"subject\":\"ACME-1\",\"body\":\"x\"} | 400 | Nobody here has the address",
                "admin | mail | {\"from\":\"am\",\"subject\":\"none\",\"body\":\"x\"} | 400 | The subject names no issue"
            })
    void saysWhatIsMissing(String name, String path, String body, int status, String words) {
        Reply reply = as(name).post(OWN + path, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(words);
    }

    private static JsonNode history(String key) {
        return as("admin")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .json()
                .at("/changelog/histories");
    }

    private static JsonNode last(String key) {
        JsonNode histories = history(key);
        return histories.get(histories.size() - 1);
    }

    /** Notes the single events. */
    public static final class Listener {
        private final List<IssueEvent> seen = new CopyOnWriteArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            seen.add(event);
        }
    }
}
