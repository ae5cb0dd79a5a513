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

/** Bad input gets a clear answer; nothing is written, nothing let through. */
class BadInputTest {
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "not json",
                "[1]",
                "{\"fields\":{\"duedate\":\"2027-12-24\",}}",
                "{\"fields\":{\"duedate\":null,\"duedate\":\"2027-12-24\"}}",
                "{\"fields\":{\"summary\":\"x\"}}{\"fields\":{\"duedate\":\"2027-12-24\"}}",
            })
    void malformedJsonIsAnsweredClearlyAndWritesNothing(String body) {
        JsonNode before = agency.issue("ACME-1");

        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-1", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errorMessages/0").asText()).isNotBlank();
        assertThat(agency.issue("ACME-1")).isEqualTo(before);
    }

    @Test
    void aBodyOverFiveMegabytesIsRefused() {
        JsonNode before = agency.issue("ACME-1");
        String huge =
                "{\"fields\":{\"description\":\"" + "x".repeat(5 * 1024 * 1024) + "\",\"duedate\":\"2027-12-24\"}}";

        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-1", huge);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.at("/errorMessages/0")).contains("5 MB");
        assertThat(agency.issue("ACME-1")).isEqualTo(before);
    }

    @Test
    void anUnknownFieldIsAnsweredByJiraItself() {
        Reply reply = agency.as("producer").put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"colour\":\"red\"}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/colour")).contains("colour");
    }

    @Test
    void anUnknownIssueIsAnsweredByJiraItself() {
        Reply reply = agency.as("am").put("/rest/api/2/issue/ACME-999", "{\"fields\":{\"duedate\":\"2027-12-24\"}}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/errorMessages/0")).isEqualTo("Issue Does Not Exist");
    }

    @Test
    void anIssueNobodyMayBrowseIsAnsweredByJiraItself() {
        Reply reply = agency.as("am").put("/rest/api/2/issue/SECRET-1", "{\"fields\":{\"duedate\":\"2027-12-24\"}}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("Producer");
    }

    @Test
    void aValueThatCannotBeReadIsAnsweredByJiraToItsOwnerAndRefusedToOthers() {
        String body = "{\"fields\":{\"duedate\":\"the day after tomorrow\"}}";

        assertThat(agency.as("producer").put("/rest/api/2/issue/ACME-1", body).at("/errors/duedate"))
                .contains("the day after tomorrow");
        assertThat(agency.as("am").put("/rest/api/2/issue/ACME-1", body).at("/errors/duedate"))
                .contains("Paul Duran");
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/continuum/1.0/clients/NONE/continuum, 404",
        "/rest/continuum/1.0/clients/%3Cscript%3E/continuum, 404",
        "/rest/continuum/1.0/clients/acme/continuum, 404",
        "/rest/continuum/1.0/issues/ACME-999, 404",
        "/rest/continuum/1.0/issues/SECRET-1, 404",
        "/rest/continuum/1.0/issues/SECRET-1/verdict?field=duedate, 404",
        "/rest/continuum/1.0/issues/SECRET-1/ledger, 404",
        "/rest/continuum/1.0/issues/ACME-1/verdict, 400",
        "/rest/continuum/1.0/issues/ACME-1/verdict?field=colour, 400",
        "/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate&user=producer, 403",
        "/rest/continuum/1.0/configuration, 403",
    })
    void ourOwnResourcesAnswerInJirasShape(String path, int status) {
        Reply reply = agency.as("am").get(path);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().has("errorMessages")).isTrue();
        assertThat(reply.body()).doesNotContain("<script");
    }

    @Test
    void aConfigurationIsSavedWholeOrNotAtAll() {
        String before =
                agency.as("admin").get("/rest/continuum/1.0/configuration").body();

        Reply reply = agency.as("admin")
                .put(
                        "/rest/continuum/1.0/configuration",
                        "{\"clients\":[{\"key\":\"<b>\",\"name\":\"x\"},{\"key\":\"GOOD\",\"name\":\"y\","
                                + "\"scopes\":[{\"project\":\"1\"}]}],\"colour\":1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("colour", "clients[0].key", "clients[1].scopes[0].project");
        assertThat(agency.as("admin").get("/rest/continuum/1.0/configuration").body())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "head, 200", "am, 403", "producer, 403", "developer, 403", "'', 401"})
    void onlyAdministratorsAndHeadsOfDeliveryConfigure(String who, int status) {
        assertThat(agency.as(who).get("/rest/continuum/1.0/configuration").status())
                .isEqualTo(status);
    }

    @Test
    void headsOfDeliveryHaveThePagesToo() {
        Reply page = agency.as("head").get("/plugins/servlet/continuum/admin/clients");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("ACME Outdoor");
        assertThat(agency.as("am").get("/plugins/servlet/continuum/admin").status())
                .isEqualTo(403);
    }

    @Test
    void aGroupThatIsNotThereHeadsNothing() {
        String before =
                agency.as("admin").get("/rest/continuum/1.0/configuration").body();

        Reply reply = agency.as("admin")
                .put("/rest/continuum/1.0/configuration", before.replace("heads-of-delivery", "heads-of-nothing"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/settings.headsOfDelivery")).contains("heads-of-nothing");
    }

    @Test
    void nobodySeatsThemselves() {
        String before =
                agency.as("admin").get("/rest/continuum/1.0/configuration").body();
        String mine = before.replace("\"lead\":\"producer2\"", "\"lead\":\"admin\"");

        Reply reply = agency.as("admin").put("/rest/continuum/1.0/configuration", mine);

        assertThat(mine).isNotEqualTo(before);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/GLOBEX.PRODUCER")).contains("yourself");
    }
}
