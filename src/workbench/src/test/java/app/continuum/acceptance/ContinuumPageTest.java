package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.host.Visitor;
import app.continuum.workbench.jira.Client;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client's page in Confluence, over a real application link, and a clear line in place where there is nothing to draw. */
class ContinuumPageTest {
    private static final String ACME = "/display/ACME/Client+page";
    private static final String WARNING = "aui-message aui-message-warning";
    private static Agency agency;
    private static Visitor administrator;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        administrator = new Visitor(agency.confluenceUrl());
        administrator.form("/login.action", "os_username=admin&os_password=admin");
        administrator.get("/");
        String token = Agency.encoded(administrator.xsrfToken());
        administrator.form("/authenticate.action", "webSudoPassword=admin&atl_token=" + token);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @AfterEach
    void mendTheLink() {
        link("impersonation", "");
    }

    private static Client in(String account) {
        return new Client(agency.confluenceUrl(), account);
    }

    private static void link(String mode, String address) {
        String form = Agency.form(Map.of("mode", mode, "address", address, "atl_token", administrator.xsrfToken()));
        assertThat(administrator.form("/admin/applink.action", form).body()).contains("The link is changed.");
    }

    private static String preview(String client) {
        String storage = "<p>Before</p><ac:structured-macro ac:name=\"continuum\"><ac:parameter ac:name=\"client\">"
                + client + "</ac:parameter></ac:structured-macro><p>After</p>";
        String page = in("am").get(ACME).body().replaceAll("(?s).*pageId=(\\d+).*", "$1");
        return in("am").form(
                        "/pages/editpage.action?pageId=" + page,
                        Agency.form(Map.of("title", "Client page", "wysiwygContent", storage, "preview", "Preview")))
                .body()
                .replaceAll("(?s).*<section id=\"preview\"(.*?)</section>.*", "$1");
    }

    @Test
    void drawsTheContinuumAndSaysTheSameInATable() {
        String page = in("am").get(ACME).body();

        assertThat(page)
                .contains("<svg", "continuum-table", "Anna Meyer", "Paul Duran", "Move a deadline or milestone");
        assertThat(page).doesNotContain(WARNING);
    }

    @Test
    void asksAVisitorToLogIn() {
        String page = in("").get(ACME).body();

        assertThat(page).contains(WARNING, "Log in to Jira").doesNotContain("<svg", "Anna Meyer", "Paul Duran");
    }

    @ParameterizedTest
    @CsvSource({"NONE", "'&lt;script&gt;alert(1)&lt;/script&gt;'", "''"})
    void saysThatThereIsNoSuchClient(String client) {
        String shown = preview(client);

        assertThat(shown).contains(WARNING, "Before", "After").doesNotContain("<svg", "<script");
    }

    @Test
    void forgivesAKeyInSmallLetters() {
        assertThat(preview("acme")).contains("<svg", "Anna Meyer");
    }

    @Test
    void saysThatNoJiraIsLinked() {
        link("removed", "");

        assertThat(in("am").get(ACME).body()).contains(WARNING).doesNotContain("<svg", "Exception");
    }

    @Test
    void saysThatJiraDoesNotAnswer() {
        link("impersonation", "http://localhost:1");

        assertThat(in("am").get(ACME).body()).contains(WARNING).doesNotContain("<svg", "Exception");
    }
}
