package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lesser-known ways to make and change issues over REST. */
class OtherRestTest {
    private static JiraProduct jira;

    @BeforeAll
    static void start(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        jira.product().start(EmptyApp.pack(home));
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static Client as(String name) {
        return new Client(jira.product().baseUrl(), name);
    }

    @Test
    void aLineOnABoardMakesAnIssue() {
        String project = as("am").get("/rest/api/2/project/ACME").at("/id");

        Reply reply = as("am").form(
                        "/rest/inline-create/1.0/issue",
                        "pid=" + project + "&issuetype=10002&summary=From+a+line&duedate=24%2FDec%2F27");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(as("am").get("/rest/api/2/issue/" + reply.at("/key")).at("/fields/duedate"))
                .isEqualTo("2027-12-24");
        assertThat(as("am").form("/rest/inline-create/latest/issue", "pid=" + project + "&issuetype=10002")
                        .at("/errors/summary"))
                .contains("summary");
        assertThat(as("am").form("/rest/inline-create/1.0/issue", "pid=0").status())
                .isEqualTo(400);
    }

    @Test
    void severalIssuesAreMadeAndOneThatIsWrongKeepsNoOther() {
        String good =
                "{\"fields\":{\"project\":{\"key\":\"ACME\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":\"Good\"}}";

        Reply reply = as("am").post(
                        "/rest/api/2/issue/bulk", "{\"issueUpdates\":[" + good + ",{\"fields\":{}}," + good + "]}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.json().get("issues")).hasSize(2);
        assertThat(reply.at("/errors/0/failedElementNumber")).isEqualTo("1");
        assertThat(reply.at("/errors/0/elementErrors/errors/project")).isEqualTo("project is required");
    }

    @Test
    void aBatchIsSentOnInTheSendersName() {
        Reply reply = as("producer")
                .post(
                        "/rest/nativemobile/1.0/batch",
                        "{\"requests\":[{\"method\":\"PUT\",\"location\":\"/rest/api/2/issue/ACME-6\",\"body\":{\"fields\":{\"summary\":\"From a batch\"}}},"
                                + "{\"method\":\"GET\",\"location\":\"/rest/api/2/myself\"}]}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.at("/responses/0/status")).isEqualTo("204");
        assertThat(reply.at("/responses/1/body")).contains("producer");
        assertThat(as("am").get("/rest/api/2/issue/ACME-6").at("/fields/summary"))
                .isEqualTo("From a batch");
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/", "//example.org/", "@example.org/", "/\\example.org"})
    void aBatchIsSentNowhereElse(String location) {
        Reply reply = as("producer")
                .post(
                        "/rest/nativemobile/1.0/batch",
                        "{\"requests\":[{\"location\":\"" + location.replace("\\", "\\\\") + "\"}]}");

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void theMethodOfAHeaderIsNotHeeded() {
        assertThat(override(jira, "Never").status()).isEqualTo(405);
    }

    @Test
    void theMethodOfAHeaderIsHeededWhereJiraIsToldTo(@TempDir Path home) {
        JiraOptions options = new JiraOptions(Optional.empty(), false, false, false, true);
        try (JiraProduct heeding = JiraProduct.open(home, 0, options)) {
            heeding.product().start(EmptyApp.pack(home));

            assertThat(override(heeding, "By a header").status()).isEqualTo(204);
            assertThat(heeding.model().issues().getIssueObject("ACME-7").summary())
                    .isEqualTo("By a header");
        }
    }

    private static Reply override(JiraProduct product, String summary) {
        return new Client(product.product().baseUrl(), "producer")
                .post(
                        "/rest/api/2/issue/ACME-7",
                        "{\"fields\":{\"summary\":\"" + summary + "\"}}",
                        "X-HTTP-Method-Override",
                        "PUT");
    }
}
