package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.host.Visitor;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue by forms alone, as a browser without script sends them. */
class CataloguePageTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/catalogue";
    private static final String OF_ACME = PAGE + "?client=ACME";
    private static Agency agency;
    private static String before;

    private final Person head = agency.person("head");

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        before = agency.as("admin").get(Configuration.PATH).body();
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @AfterEach
    void everythingIsAsBefore() {
        assertThat(agency.as("admin").put(Configuration.PATH, before).status()).isEqualTo(200);
    }

    @Test
    void showsThirtyCardsAndWhatIsToBeSettled() {
        String page = head.get(PAGE).body();

        assertThat(page.split("<input type=\"hidden\" name=\"todo\"", -1)).hasSize(31);
        assertThat(page.split("data-question=", -1)).hasSize(9);
        assertThat(page)
                .contains("Who reports status to the client?", "Handbooks split it", "Account Manager leads")
                .contains("Price", "Not agreed yet")
                .doesNotContain("continuum.catalogue.", "continuum.question.", "$card", "$text");
    }

    @Test
    void savesWhatCardsSayAndDrawsIt() {
        Sent sent = new Sent(PAGE)
                .card("plan", "SHARED")
                .with("todo.plan.title", "The <plan>")
                .with("todo.plan.tieBreak", "PRODUCER")
                .with("todo.plan.knowledge", "BOTH")
                .with("todo.plan.field", "duedate")
                .with("todo.plan.addField", "Summary")
                .with("todo.plan.settled", "true")
                .card("suppliers", "PRODUCER_LED")
                .with("todo.suppliers.out", "true");

        HttpResponse<String> saved = sent.post(head);

        assertThat(Person.target(saved)).as(saved.body()).isEqualTo(PAGE + "?saved=catalogue");
        assertThat(head.get(Person.target(saved)).body()).contains("Saved.", "The &lt;plan&gt;");
        JsonNode plan = toDo(catalogue(), "plan");
        assertThat(plan.at("/stop").asText()).isEqualTo("SHARED");
        assertThat(plan.at("/tieBreak").asText()).isEqualTo("PRODUCER");
        assertThat(plan.at("/fields").toString()).isEqualTo("[\"duedate\",\"summary\"]");
        assertThat(toDo(catalogue(), "suppliers").at("/takenOut").asBoolean()).isTrue();
        assertThat(drawing("ACME").at("/bands/2").toString()).contains("The <plan>");
        assertThat(drawing("ACME").toString()).doesNotContain("Book suppliers");
    }

    @Test
    void addsAToDoOfOnesOwnWithoutSavingIt() {
        HttpResponse<String> added = new Sent(PAGE)
                .with("new.title", "Write the case study")
                .with("new.stop", "AM_LED")
                .with("new.knowledge", "CLIENT")
                .with("step", "add:new")
                .post(head);

        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("name=\"todo\" value=\"new-1\"", "Not saved yet", "data-changed=\"true\"");
        assertThat(catalogue()).hasSize(30);

        new Sent(PAGE)
                .card("new-1", "AM_LED")
                .with("todo.new-1.title", "Write the case study")
                .with("todo.new-1.settled", "true")
                .post(head);

        assertThat(catalogue()).hasSize(31);
        assertThat(toDo(catalogue(), "own-1").at("/title").asText()).isEqualTo("Write the case study");
        assertThat(drawing("ACME").at("/bands/0").toString()).contains("Write the case study");
    }

    @Test
    void takesStepsWithoutAScriptAndSavesNothing() {
        String answered = new Sent(PAGE)
                .with("step", "answer:margin:SHARED_PRODUCER")
                .post(head)
                .body();
        String moved = new Sent(PAGE).with("step", "earlier:goals").post(head).body();

        assertThat(answered).doesNotContain("data-question=\"margin\"").contains("data-question=\"kick-off\"");
        assertThat(moved.indexOf("data-todo=\"goals\"")).isLessThan(moved.indexOf("data-todo=\"price\""));
        assertThat(new Sent(PAGE).with("step", "answer:nothing:CATS").post(head).statusCode())
                .isEqualTo(200);
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongBesideItsInputAndKeepsWhatWasTyped() {
        Sent sent = new Sent(PAGE)
                .card("plan", "NOWHERE")
                .with("todo.plan.title", "x".repeat(81))
                .with("todo.plan.addField", "Colour <b>")
                .card("new-1", "SHARED")
                .with("todo.new-1.title", " ");

        HttpResponse<String> refused = sent.post(head);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"todo.plan.title-error\"", "at most 80 letters", "value=\"" + "x".repeat(81) + "\"")
                .contains("id=\"todo.plan.stop-error\"", "Please choose one of the list")
                .contains("There is no field called &quot;Colour &lt;b&gt;&quot;", "value=\"Colour &lt;b&gt;\"")
                .contains("id=\"todo.new-1.title-error\"", "Nothing was saved");
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @Test
    void keepsForOneClientWhatItHasOtherwiseAndGoesBack() {
        HttpResponse<String> saved = new Sent(OF_ACME)
                .card("status-report", "PRODUCER_WITH_AM")
                .with("todo.status-report.settled", "true")
                .with("todo.status-report.title", "Not for one client")
                .card("new-1", "SHARED")
                .with("todo.new-1.title", "Not for one client")
                .post(head);

        assertThat(Person.target(saved)).isEqualTo(PAGE + "?saved=catalogue&client=ACME");
        String page = head.get(OF_ACME).body();
        assertThat(page)
                .contains("Otherwise than the agency: Shared, not settled", "Catalogue of ACME Outdoor")
                .doesNotContain("Not for one client", "todo.plan.title");
        assertThat(head.get(PAGE).body())
                .contains("Clients that have something otherwise", "?client=ACME\">ACME Outdoor<");
        assertThat(catalogue()).hasSize(30);
        assertThat(drawing("ACME").at("/bands/3").toString()).contains("Report status", "\"departs\":true");
        assertThat(drawing("GLOBEX").at("/bands/2").toString()).contains("Report status");

        String back = new Sent(OF_ACME)
                .with("step", "agency:status-report")
                .post(head)
                .body();
        assertThat(back).doesNotContain("Otherwise than the agency");
        new Sent(OF_ACME).card("status-report", "SHARED").post(head);
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @Test
    void isNotOverwrittenUnawares() {
        Sent mine = new Sent(PAGE).card("plan", "SHARED").with("todo.plan.title", "Mine");
        new Sent(PAGE).card("team", "SHARED").with("todo.team.title", "Theirs").post(head);

        HttpResponse<String> overtaken = mine.post(head);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Somebody else has changed this", "value=\"Mine\"", "value=\"Theirs\"");
        assertThat(toDo(catalogue(), "plan").has("title")).isFalse();
        mine.again(overtaken.body()).post(head);
        assertThat(toDo(catalogue(), "plan").at("/title").asText()).isEqualTo("Mine");
        assertThat(toDo(catalogue(), "team").at("/title").asText()).isEqualTo("Theirs");
    }

    @Test
    void takesNoFormOfSomebodyElse() {
        Sent forged = new Sent(PAGE).card("plan", "SHARED").with("todo.plan.title", "Forged <title>");

        HttpResponse<String> refused = forged.without("atl_token").post(head);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The form had expired", "value=\"Forged &lt;title&gt;\"");
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"am", "producer", "developer", "solo"})
    void isClosedToEverybodyElse(String who) {
        Person other = agency.person(who);

        assertThat(other.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(other.post(PAGE, "todo=plan&todo.plan.stop=SHARED").statusCode())
                .isEqualTo(403);
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @Test
    void asksWhoIsNotLoggedInToLogInAndAdministratorsForTheirPassword() {
        assertThat(new Visitor(agency.jiraUrl()).get(PAGE).statusCode()).isEqualTo(302);
        assertThat(new Visitor(agency.jiraUrl())
                        .form(PAGE, "todo=plan&todo.plan.stop=SHARED")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Person.target(agency.person("admin").get(PAGE))).contains("WebSudo");
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(before);
    }

    @Test
    void knowsNoClientThatIsNotThere() {
        assertThat(head.get(PAGE + "?client=NONE").statusCode()).isEqualTo(404);
        assertThat(head.get(PAGE + "?client=%3Cb%3E").body())
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    private static JsonNode catalogue() {
        return agency.as("admin").get(Configuration.PATH).json().get("catalogue");
    }

    private static JsonNode toDo(JsonNode catalogue, String id) {
        return StreamSupport.stream(catalogue.spliterator(), false)
                .filter(toDo -> toDo.at("/id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode drawing(String client) {
        return agency.as("am")
                .get("/rest/continuum/1.0/clients/" + client + "/continuum")
                .json();
    }

    /** A form with the version and the token of its page, and only some of its cards: the others stay as they are. */
    private final class Sent {
        private final List<Map.Entry<String, String>> inputs = new ArrayList<>();

        Sent(String page) {
            // Jira gives a browser its token with any page
            head.get("/secure/Dashboard.jspa");
            again(head.get(page).body());
        }

        Sent again(String page) {
            for (String hidden : List.of("atl_token", "version", "client")) {
                without(hidden);
                Matcher value = Pattern.compile("type=\"hidden\" name=\"" + hidden + "\" value=\"([^\"]*)\"")
                        .matcher(page);
                assertThat(value.find()).as(page).isTrue();
                with(hidden, value.group(1));
            }
            return this;
        }

        Sent card(String id, String stop) {
            return with("todo", id).with("todo." + id + ".stop", stop).with("todo." + id + ".knowledge", "BOTH");
        }

        Sent with(String input, String value) {
            inputs.add(Map.entry(input, value));
            return this;
        }

        Sent without(String input) {
            inputs.removeIf(entry -> entry.getKey().equals(input));
            return this;
        }

        HttpResponse<String> post(Person person) {
            List<String> body = inputs.stream()
                    .map(input -> Agency.encoded(input.getKey()) + "=" + Agency.encoded(input.getValue()))
                    .toList();
            return person.post(PAGE, String.join("&", body));
        }
    }
}
