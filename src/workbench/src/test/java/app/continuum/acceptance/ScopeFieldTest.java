package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a select field says whose an issue is: GLOBEX also has the issues of project ACME whose field Client says Globex. */
class ScopeFieldTest {
    private static final String CLIENT_FIELD = "customfield_10110";
    private static Agency agency;
    private static String globex;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        globex = agency.issue("GLOBEX-1").at("/fields/" + CLIENT_FIELD + "/id").asText();
        agency.configure(configuration -> {
            ArrayNode scopes =
                    (ArrayNode) Configuration.client(configuration, "GLOBEX").get("scopes");
            scopes.addObject().put("field", CLIENT_FIELD).put("option", globex).put("project", "10000");
        });
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void nobodyTakesAnIssueOutOfItsGuardsByGivingItToAnotherClient() {
        Reply byAccountManager = give("am", "ACME-8");
        Reply byDeveloper = give("developer", "ACME-8");

        assertThat(byAccountManager.status()).isEqualTo(400);
        assertThat(byAccountManager.body()).contains("change whose issue it is");
        assertThat(byDeveloper.status()).isEqualTo(400);
        assertThat(agency.issue("ACME-8").at("/fields/" + CLIENT_FIELD + "/id").asText())
                .isNotEqualTo(globex);
    }

    @Test
    void sayingTheSameClientOnceMoreIsNoMove() {
        String acme =
                agency.issue("ACME-1").at("/fields/" + CLIENT_FIELD + "/id").asText();

        assertThat(agency.as("am")
                        .put(
                                "/rest/api/2/issue/ACME-1",
                                "{\"fields\":{\"" + CLIENT_FIELD + "\":{\"id\":\"" + acme + "\"}}}")
                        .status())
                .isEqualTo(204);
    }

    private static Reply give(String account, String issue) {
        return agency.as(account)
                .put(
                        "/rest/api/2/issue/" + issue,
                        "{\"fields\":{\"" + CLIENT_FIELD + "\":{\"id\":\"" + globex + "\"}}}");
    }
}
