package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Jira of those who say that a session cannot be opened over REST where basic authentication is off. */
class SessionLoginTest {
    @Test
    void noSessionIsOpenedAndTokensGoOn(@TempDir Path home) {
        JiraOptions options = new JiraOptions(Optional.empty(), false, false, true);
        try (JiraProduct jira = JiraProduct.open(home, 0, options)) {
            jira.product().start(EmptyApp.pack(home));
            String baseUrl = jira.product().baseUrl();

            Reply reply =
                    new Client(baseUrl, "").post("/rest/auth/1/session", "{\"username\":\"am\",\"password\":\"am\"}");

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.at("/errorMessages/0")).contains("Basic Authentication has been disabled");
            assertThat(new Client(baseUrl, "am").get("/rest/auth/1/session").status())
                    .isEqualTo(200);
        }
    }
}
