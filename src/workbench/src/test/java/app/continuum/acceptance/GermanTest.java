package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.host.Visitor;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has chosen German reads German wherever the app speaks; Priya, GLOBEX's Producer, has English, and solo nothing. */
class GermanTest {
    private static final String SERVLETS = "/plugins/servlet/continuum/";
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
    private static final String MAIL = "/rest/workbench/1.0/mail";
    private static Agency agency;
    private static Visitor administrator;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        for (String reader : new String[] {"admin", "am", "producer"}) {
            speaks(reader, "de_DE");
        }
        speaks("producer2", "en_US");
        administrator = new Visitor(agency.jiraUrl());
        administrator.form("/login.jsp", "os_username=admin&os_password=admin");
        administrator.get("/secure/Dashboard.jspa");
        administrator.form(
                "/secure/admin/WebSudoAuthenticate.jspa",
                "webSudoPassword=admin&atl_token=" + administrator.xsrfToken());
        administrator.form(SERVLETS + "admin/dry-run", "days=0&atl_token=" + administrator.xsrfToken());
        assertThat(Agency.eventually(() ->
                        administrator.get(SERVLETS + "admin/dry-run-changes").statusCode() == 200))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "admin/start",
                "admin/start-fields",
                "admin/start-client",
                "admin/start-look",
                "admin/clients",
                "admin/import",
                "admin/export",
                "admin/hand-over?user=am",
                "admin/client",
                "admin/client?client=ACME",
                "admin/guards",
                "admin/client-guards?client=ACME",
                "admin/catalogue",
                "admin/catalogue?client=ACME",
                "admin/access",
                "admin/dry-run",
                "admin/dry-run-changes",
                "admin/changes",
                "admin/health",
                "admin/why?asked=1&issue=ACME-1&user=am&field=duedate&value=2027-05-01",
                "admin/check",
                "me",
                "me?user=am",
                "project?projectKey=ACME",
                "project?projectKey=SECRET",
                "inbox"
            })
    void isSpokenOnEveryPage(String page) {
        HttpResponse<String> shown = administrator.get(SERVLETS + page);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("<html lang=\"de-DE\"");
        Said said = Said.onPage(shown.body());
        assertThat(said.keys()).isEmpty();
        assertThat(said.english()).isEmpty();
    }

    @Test
    void isSpokenWhereAnEditIsRefused() {
        Reply refused = dueDate("am", "ACME-1");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/duedate"))
                .isEqualTo(
                        "Due Date geh\u00f6rt Paul Duran, Producer f\u00fcr ACME Outdoor; Sie sitzen auf dem anderen Platz"
                                + " (Account Manager). Es wurde nichts gespeichert. Senden Sie Paul Duran ein Heads-up, oder bitten"
                                + " Sie um die \u00c4nderung.");
        assertThat(dueDate("producer2", "ACME-1").body()).contains("Nothing was saved.");
    }

    @Test
    void isSpokenInMailsOfWhoeverReadsThem() {
        ask("am", "ACME-2");
        ask("producer2", "ACME-3");
        Agency.eventually(() -> agency.as("admin").get(MAIL).json().size() >= 2);
        agency.as("producer")
                .post(HEADS_UPS + "/" + waiting("ACME-3") + "/decline", "{\"version\":1,\"answer\":\"Nein\"}");
        Agency.eventually(() -> agency.as("admin").get(MAIL).json().size() >= 3);

        JsonNode mails = agency.as("admin").get(MAIL).json();
        assertThat(mails.findValuesAsText("subject"))
                .contains(
                        "Anna Meyer bittet um eine \u00c4nderung: Due Date von ACME-2", "Declined: Due Date of ACME-3");
        for (JsonNode mail : mails) {
            boolean german = !mail.at("/to").asText().startsWith("producer2@");
            Said said = new Said(mail.at("/text").asText().replaceAll("(?m)^.*(ACME-|https?:|Because).*$", ""));
            assertThat(said.english().isEmpty()).as(mail.toString()).isEqualTo(german);
            assertThat(said.keys()).isEmpty();
        }
    }

    @Test
    void isSpokenByTheScripts() {
        Said said = new Said(
                agency.as("am").get(HEADS_UPS + "/texts").json().toString().replaceAll("\"[^\"]*\":", "\n"));

        assertThat(said.text()).contains("Zur Kenntnis nehmen");
        assertThat(said.english()).isEmpty();
    }

    @Test
    void isSpokenInConfluence() {
        String page = new Client(agency.confluenceUrl(), "am")
                .get("/display/ACME/Client+page")
                .body();

        assertThat(page)
                .contains("Blick nach oben", "Termin oder Meilenstein verschieben", "Zust\u00e4ndige entscheiden");
        assertThat(page).doesNotContain("Heads up", "Move a deadline");
    }

    @Test
    void goesByTheProfileBeforeTheBrowser() {
        assertThat(me("am", "en-US")).contains("<h1>Mein Continuum</h1>");
        assertThat(me("producer2", "de-DE")).contains("<h1>My Continuum</h1>");
        assertThat(me("solo", "de-AT,de;q=0.9")).contains("<h1>Mein Continuum</h1>");
        assertThat(me("solo", "fr-FR")).contains("<h1>My Continuum</h1>");
    }

    private static void speaks(String who, String locale) {
        agency.as("admin").put("/rest/workbench/1.0/users/" + who, "{\"locale\":\"" + locale + "\"}");
    }

    private static String me(String who, String browser) {
        return new Visitor(agency.jiraUrl())
                .get(SERVLETS + "me", "Authorization", "Bearer " + who + "-token", "Accept-Language", browser)
                .body();
    }

    private static Reply dueDate(String who, String issue) {
        return agency.as(who).put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"2027-05-01\"}}");
    }

    private static void ask(String who, String issue) {
        Reply asked = agency.as(who)
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"" + issue
                                + "\",\"field\":\"duedate\",\"value\":\"2027-05-01\",\"reason\":\"Because\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    }

    private static String waiting(String issue) {
        return agency.as("producer")
                .get(HEADS_UPS + "?issue=" + issue)
                .json()
                .at("/headsUps/0/id")
                .asText();
    }
}
