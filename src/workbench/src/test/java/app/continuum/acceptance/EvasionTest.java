package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way round the gate that is known: none of them writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvasionTest {
    private static final String VICTIM = "ACME-1";

    private Agency agency;
    private JsonNode before;

    @BeforeAll
    void start(@TempDir Path home) {
        agency = Agency.open(home);
        guardTheSprint();
        before = victim();
    }

    @AfterAll
    void stop() {
        agency.close();
    }

    private void guardTheSprint() {
        agency.configure(configuration -> {
            ObjectNode acme = Configuration.client(configuration, "ACME");
            ObjectNode guard = ((ArrayNode) acme.get("guards")).addObject();
            guard.put("field", "customfield_10120").put("owner", "PRODUCER");
            guard.put("counterpart", "BLOCK").put("others", "BLOCK");
        });
    }

    private JsonNode victim() {
        ObjectNode issue = (ObjectNode) agency.issue(VICTIM);
        issue.remove("expand");
        return issue;
    }

    Stream<Evasion> evasions() {
        return Evasion.all(Map.of("ACME", projectId("ACME"), "GLOBEX", projectId("GLOBEX")));
    }

    private String projectId(String key) {
        return agency.as("admin").get("/rest/api/2/project/" + key).at("/id");
    }

    @ParameterizedTest
    @MethodSource("evasions")
    void writesNothing(Evasion evasion) {
        String answer = new RawRequest(URI.create(agency.jiraUrl()), "am")
                .send(evasion.method(), evasion.target(), evasion.headers(), evasion.bytes());

        JsonNode after = victim();
        assertThat(after).as("%s%n%s", evasion, answer).isEqualTo(before);
        assertThat(answer).as(evasion.toString()).doesNotStartWith("HTTP/1.1 500");
    }

    /** Were the issue not to be changed at all, the rest of this test would prove nothing. */
    @Test
    void theSameRequestsWriteWhereNothingIsGuardedAgainstThem() {
        String open = agency.as("admin")
                .get("/rest/api/2/search?jql=" + Agency.encoded("project = INITECH") + "&maxResults=1")
                .at("/issues/0/key");
        String raw = new RawRequest(URI.create(agency.jiraUrl()), "am")
                .send(
                        "PUT",
                        "/rest//api/2/./issue/" + open + ";x=y",
                        List.of("Content-Type: application/json"),
                        "{\"fields\":{\"duedate\":\"2027-12-24\"}}".getBytes(StandardCharsets.UTF_8));

        assertThat(raw).startsWith("HTTP/1.1 204");
        assertThat(agency.field(open, "duedate")).isEqualTo("2027-12-24");
    }

    @Test
    void theCorpusIsLargeEnough() {
        assertThat(evasions()).hasSizeGreaterThanOrEqualTo(150);
    }
}
