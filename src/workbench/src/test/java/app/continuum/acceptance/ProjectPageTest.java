package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a project's settings: whose its issues are, what is guarded, and to ask for a change. Lea administers ACME alone. */
class ProjectPageTest {
    private static final String PAGE = "/plugins/servlet/continuum/project";
    private static final String ACME = PAGE + "?projectKey=ACME";
    private static final String SUMMARY = "/plugins/servlet/project-config/ACME/summary";
    private static final String MAIL = "/rest/workbench/1.0/mail";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @BeforeEach
    void empty() {
        Agency.eventually(
                () -> agency.as("admin").get(MAIL + "/server").at("/waiting").equals("0"));
        agency.as("admin").delete(MAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, ACME, 200",
        "head, ACME, 200",
        "admin, ACME, 200",
        "am, ACME, 403",
        "producer, ACME, 403",
        "developer, ACME, 403",
        "lead, GLOBEX, 403",
        "head, GLOBEX, 200",
        "lead, SECRET, 404",
        "head, SECRET, 404",
        "admin, SECRET, 200",
        "lead, NOTHING, 404",
        "admin, '', 404"
    })
    void isForThoseWhoAdministerTheProjectOrTheAgency(String who, String project, int status) {
        assertThat(agency.as(who).get(PAGE + "?projectKey=" + project).status()).isEqualTo(status);
        assertThat(agency.as(who)
                        .form(PAGE, "wish=Please&projectKey=" + project)
                        .status())
                .isEqualTo(status == 200 ? 403 : status);
    }

    @Test
    void namesNoClientThatMayBeMetInAnyProjectToWhoeverMayNotKnowIt() {
        JsonNode before = agency.as("admin").get(Configuration.PATH).json();
        agency.configure(configuration -> {
            Configuration.client(configuration, "ACME").putArray("scopes");
            ObjectNode hush = ((ArrayNode) configuration.get("clients")).addObject();
            hush.put("key", "HUSH").put("name", "Hush & Sons");
            hush.putArray("scopes")
                    .addObject()
                    .put("field", "customfield_10110")
                    .put("option", "99999");
        });
        try {
            assertThat(agency.as("admin").get(ACME).body()).contains("Hush &amp; Sons");
            assertThat(agency.as("lead").get(ACME).body()).doesNotContain("Hush", "HUSH");
        } finally {
            agency.as("admin").put(Configuration.PATH, before.toString());
        }
    }

    @Test
    void asksWhoeverIsNotLoggedInToLogIn() {
        assertThat(agency.as("").get(ACME).status()).isEqualTo(302);
    }

    @Test
    void showsScopesSeatsAndGuardsOfTheClient() {
        String today = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        String later = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        JsonNode away = agency.as("producer")
                .post(
                        "/rest/continuum/1.0/away",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"standIn\":\"producer2\"}".formatted(today, later))
                .json();

        String page = agency.as("lead").get(ACME).body();

        agency.as("producer").delete("/rest/continuum/1.0/away/" + away.get("id"));
        assertThat(page)
                .contains(
                        "Continuum in ACME Outdoor",
                        "The whole project",
                        "Anna Meyer",
                        "Paul Duran (away until",
                        "Priya Nair stands in",
                        "Due Date",
                        ">Block</td>",
                        ">Stricter</span>")
                .doesNotContain("continuum.project", "continuum-tie", "class=\"continuum-change\"", "$");
        assertThat(agency.as("head").get(PAGE + "?projectKey=INITECH").body())
                .contains("As the agency", "admin/client?client=INITECH")
                .doesNotContain("id=\"continuum-ask\"");
    }

    @Test
    void saysWhatNobodysProjectMeansAndWhomToAsk() {
        assertThat(agency.as("admin").get(PAGE + "?projectKey=SECRET").body())
                .contains("no client has a scope here", "To be asked: Helen Brandt.");
    }

    @Test
    void standsInTheMenuOfThoseWhoMayAdministerTheProject() {
        assertThat(agency.as("lead").get("/projects/ACME").body()).contains(SUMMARY);
        assertThat(agency.as("am").get("/projects/ACME").body()).doesNotContain(SUMMARY);
        assertThat(agency.as("lead").get(SUMMARY).body())
                .contains("href=\"/jira/plugins/servlet/continuum/project?projectKey=ACME\"");
        assertThat(agency.as("am").get(SUMMARY).status()).isEqualTo(404);
        assertThat(agency.person("lead").get(ACME).body()).contains("aria-current=\"page\">Continuum<");
    }

    @Test
    void putsWhatIsAskedForBeforeTheHeadOfDelivery() {
        Person lead = agency.person("lead");

        HttpResponse<String> sent = ask(lead, "ACME", "Please seat <Priya> as Producer.\r\nPaul leaves in May.");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(lead.get(Person.target(sent)).body()).contains("Your words are on their way to Helen Brandt.");
        Agency.eventually(() -> agency.as("admin").get(MAIL).json().size() == 1);
        JsonNode mails = agency.as("admin").get(MAIL).json();
        assertThat(mails.findValuesAsText("to")).containsExactly("head@agency.example");
        assertThat(mails.at("/0/subject").asText()).isEqualTo("Lea Winter asks for a change: ACME Outdoor");
        assertThat(mails.at("/0/text").asText())
                .contains(
                        "in the project ACME Outdoor (ACME)",
                        "  Please seat <Priya> as Producer.",
                        "  Paul leaves in May.",
                        "/jira/plugins/servlet/continuum/project?projectKey=ACME",
                        "/jira/plugins/servlet/continuum/admin/client?client=ACME");
    }

    @Test
    void refusesWhatSaysTooLittleTooMuchOrNamesAnotherClient() {
        Person lead = agency.person("lead");

        assertThat(ask(lead, "ACME", "Hm").statusCode()).isEqualTo(400);
        assertThat(ask(lead, "ACME", "x".repeat(2001)).body()).contains("id=\"wish-error\"", "xxx</textarea>");
        assertThat(ask(lead, "ACME", "x".repeat(2000)).statusCode()).isEqualTo(302);
        assertThat(ask(lead, "GLOBEX", "Please").body()).contains("id=\"client-error\"", ">Please</textarea>");
    }

    @Test
    void keepsTheWordsOfAFormThatIsNotOurs() {
        HttpResponse<String> refused = agency.person("lead")
                .post(PAGE, Agency.form(Map.of("projectKey", "ACME", "wish", "Please do", "atl_token", "wrong")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The form had expired.", ">Please do</textarea>");
    }

    @Test
    void keepsTheWordsWhereNobodyCanBeMailed() {
        ObjectNode before =
                (ObjectNode) agency.as("admin").get(Configuration.PATH).json();
        agency.configure(configuration -> ((ObjectNode) configuration.get("settings")).remove("headsOfDelivery"));

        HttpResponse<String> kept = ask(agency.person("lead"), "", "Please do");

        agency.configure(configuration -> configuration.setAll(before));
        assertThat(kept.statusCode()).isEqualTo(503);
        assertThat(kept.body()).contains("Please ask in person: a Jira administrator.", ">Please do</textarea>");
    }

    private static HttpResponse<String> ask(Person who, String client, String wish) {
        who.get("/secure/Dashboard.jspa");
        Matcher token = TOKEN.matcher(who.get(ACME).body());
        assertThat(token.find()).isTrue();
        Map<String, String> inputs = new HashMap<>(Map.of("projectKey", "ACME", "client", client, "wish", wish));
        inputs.put("atl_token", token.group(1));
        return who.post(PAGE, Agency.form(inputs));
    }
}
