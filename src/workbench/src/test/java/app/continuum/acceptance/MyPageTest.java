package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.host.Visitor;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one's own, by forms alone: Paul, ACME's Producer, says when he is away. */
class MyPageTest {
    private static final String ME = "/plugins/servlet/continuum/me";
    private static final String AWAY = "/rest/continuum/1.0/away";
    private static final List<String> MAILS = List.of("ASKED", "DECIDED", "REMINDER", "ACKNOWLEDGE", "CONFIGURATION");
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static Agency agency;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final LocalDate last = today.plusDays(9);

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @AfterEach
    void everybodyIsThereAgain() {
        for (String who : new String[] {"am", "producer", "producer2", "admin"}) {
            windows(who).forEach(window -> agency.as("admin").delete(AWAY + "/" + window.get("id")));
        }
        agency.as("admin").put("/rest/workbench/1.0/users/producer2", "{\"active\":true}");
    }

    @Test
    void showsWhoeverIsLoggedInTheirSeats() {
        assertThat(page("producer").body())
                .contains("<td>ACME Outdoor</td><td>Producer</td><td>lead</td>", "No days away are planned")
                .doesNotContain("continuum.me", "$", "continuum-choose", "continuum-leads-nothing");
        assertThat(page("developer").body())
                .contains("You sit in no seat of a client.", "none is led just now")
                .doesNotContain("<table");
    }

    @Test
    void showsDeputiesAndProducersOfSingleScopes() {
        agency.configure(configuration -> {
            ObjectNode acme = Configuration.client(configuration, "ACME");
            ((ObjectNode) acme.get("producer")).putArray("deputies").add("JIRAUSER10105");
            ((ObjectNode) acme.at("/scopes/0")).put("producer", "producer2");
        });
        try {
            assertThat(page("developer").body())
                    .contains("<td>ACME Outdoor</td><td>Producer</td><td>deputy</td>", "none is led just now");
            assertThat(page("producer2").body())
                    .contains("<td>ACME Outdoor</td><td>Producer, of some of its issues</td><td>lead</td>");
        } finally {
            agency.configure(configuration -> {
                ObjectNode acme = Configuration.client(configuration, "ACME");
                ((ObjectNode) acme.get("producer")).putArray("deputies");
                ((ObjectNode) acme.at("/scopes/0")).remove("producer");
            });
        }
    }

    @Test
    void keepsShowsAndDeletesDaysAway() {
        Person paul = agency.person("producer");
        HttpResponse<String> kept = add(paul, wish(today, last, "producer2"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        assertThat(Person.target(kept)).isEqualTo(ME + "?said=kept");
        assertThat(windows("producer")).hasSize(1);

        String page = paul.get(Person.target(kept)).body();
        assertThat(page)
                .contains("Saved.", "Priya Nair stands in", ">now</span>")
                .doesNotContain("No days away");
        assertThat(page("producer2").body())
                .containsPattern("<td>stands in for Paul Duran until \\d+/\\w+/\\d+</td>")
                .containsPattern("<li>Paul Duran, until \\d+/\\w+/\\d+</li>");

        HttpResponse<String> deleted = add(paul, delete(windows("producer").get(0)));
        assertThat(Person.target(deleted)).isEqualTo(ME + "?said=deleted");
        assertThat(paul.get(Person.target(deleted)).body()).contains("Deleted.", "No days away are planned");
        assertThat(windows("producer")).isEmpty();
        assertThat(page("producer2").body()).contains("Nobody just now.");
    }

    @Test
    void marksWhatIsToComeAndSaysWhyNobodyStandsIn() {
        Person paul = agency.person("producer");
        add(paul, wish(today, today, "producer2"));
        add(paul, wish(today.plusDays(1), last, "producer2"));
        assertThat(paul.get(ME).body())
                .contains(">now</span>", ">coming</span>")
                .doesNotContain("continuum-note");

        add(agency.person("producer2"), wish(today, today, "solo"));
        assertThat(paul.get(ME).body()).containsOnlyOnce("Priya Nair is away too, so nobody stands in.");

        agency.as("admin").put("/rest/workbench/1.0/users/producer2", "{\"active\":false}");
        assertThat(paul.get(ME).body()).contains("Priya Nair can no longer log in, so nobody stands in.");
    }

    @Test
    void remembersForAWhileWhatIsOverAndDeletesItNoMore() {
        lives("Pacific/Pago_Pago");
        LocalDate day = LocalDate.now(ZoneId.of("Pacific/Pago_Pago"));
        add(agency.person("producer"), wish(day, day, "producer2"));
        JsonNode window = windows("producer").get(0);
        try {
            assertThat(page("producer").body()).contains(">now</span>", "name=\"delete\"");

            lives("Pacific/Kiritimati");

            assertThat(page("producer").body())
                    .contains(">over</span>", "Priya Nair stood in")
                    .doesNotContain("name=\"delete\"", ">now</span>");
        } finally {
            lives("UTC");
            agency.as("admin").delete(AWAY + "/" + window.get("id"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 2027-03-01 | producer2 | from | Choose a day.",
                "tomorrow \"<b> | 2027-03-01 | producer2 | from | is no day",
                "2027-02-30 | 2027-03-01 | producer2 | from | is no day",
                "2027-03-01 | '' | producer2 | to | Choose a day.",
                "2027-03-02 | 2027-03-01 | producer2 | to | before the first",
                "2027-03-01 | 2029-03-01 | producer2 | to | more than two years",
                "2026-01-01 | 2026-01-31 | producer2 | to | over already",
                "2027-03-01 | 2027-03-02 | '' | standIn | Nobody who can log in",
                "2027-03-01 | 2027-03-02 | nobody-there | standIn | Nobody who can log in",
                "2027-03-01 | 2027-03-02 | producer | standIn | stands in for themselves",
                "2027-03-01 | 2027-03-02 | am | standIn | sits in the other seat of ACME Outdoor",
            })
    void saysWhatIsWrongBesideItsFieldAndLosesNothing(
            String from, String to, String standIn, String part, String words) {
        HttpResponse<String> refused = add(agency.person("producer"), wish(from, to, standIn));

        assertThat(refused.statusCode()).isEqualTo(400);
        String page = refused.body();
        assertThat(beside(page, part)).contains(words);
        assertThat(page).contains("Nothing was saved.").doesNotContain("<b>");
        assertThat(typed(page, "from")).isEqualTo(from.replace("\"", "&quot;").replace("<b>", "&lt;b&gt;"));
        assertThat(typed(page, "to")).isEqualTo(to);
        assertThat(typed(page, "standIn")).isEqualTo(standIn);
        assertThat(windows("producer")).isEmpty();
    }

    @Test
    void saysEverythingAtOnceAndInTheWordsOfRest() {
        Person paul = agency.person("producer");
        add(paul, wish(today, last, "producer2"));

        String page = add(paul, wish(last, last.plusDays(1), "am")).body();

        JsonNode rest = agency.as("producer")
                .post(AWAY, "{\"from\":\"" + last + "\",\"to\":\"" + last.plusDays(1) + "\",\"standIn\":\"am\"}")
                .json()
                .get("errors");
        assertThat(rest).hasSize(2);
        rest.fields().forEachRemaining(error -> assertThat(beside(page, error.getKey()))
                .isEqualTo(error.getValue().asText()));
    }

    @Test
    void takesNobodyWhoCannotBrowseTheIssues() {
        Configuration.addHush(agency.as("admin"));
        Configuration.change(agency.as("head"), configuration -> Configuration.client(configuration, "HUSH")
                .putObject("producer")
                .put("lead", "admin"));

        String page =
                add(agency.person("admin"), wish(today, last, "producer2")).body();

        assertThat(beside(page, "standIn")).contains("Priya Nair cannot browse issues of Hush &amp; Sons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobodys-token"})
    void takesNothingFromAFormThatIsNotOurs(String token) {
        Person paul = agency.person("producer");
        Map<String, String> inputs = wish(today, last, "producer2");
        if (!token.isEmpty()) {
            inputs.put("atl_token", token);
        }

        HttpResponse<String> refused = paul.post(ME, Agency.form(inputs));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The form had expired.");
        assertThat(typed(refused.body(), "standIn")).isEqualTo("producer2");
        assertThat(typed(refused.body(), "from")).isEqualTo(today.toString());
        assertThat(windows("producer")).isEmpty();

        add(paul, wish(today, last, "producer2"));
        JsonNode kept = windows("producer").get(0);
        assertThat(paul.post(ME, Agency.form(delete(kept))).statusCode()).isEqualTo(403);
        assertThat(paul.get(ME + "?" + Agency.form(delete(kept))).statusCode()).isEqualTo(200);
        assertThat(windows("producer")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"am", "head", "producer2"})
    void showsAndTakesNothingForOthersExceptFromAdministrators(String who) {
        add(agency.person("producer"), wish(today, last, "producer2"));
        Person other = agency.person(who);
        Map<String, String> forPaul = wish(last.plusDays(1), last.plusDays(2), "producer2");
        forPaul.put("user", "producer");

        assertThat(other.get(ME + "?user=producer").statusCode()).isEqualTo(403);
        assertThat(other.get(ME + "?user=nobody-there").statusCode()).isEqualTo(403);
        assertThat(other.get(ME + "?user=producer").body())
                .contains("Only administrators may say or see")
                .doesNotContain("ACME", "Paul", "continuum-away-form", "continuum-choose");
        assertThat(add(other, forPaul).statusCode()).isEqualTo(403);
        HttpResponse<String> deleted = add(other, delete(windows("producer").get(0)));
        assertThat(deleted.statusCode()).isEqualTo(404);
        assertThat(deleted.body()).contains("There is no such time away, or it is not yours.");
        assertThat(windows("producer")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "12345678901234567890", "-1", "x"})
    void findsNoWindowThatThereIsNot(String id) {
        assertThat(add(agency.person("producer"), new LinkedHashMap<>(Map.of("delete", id)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsAdministratorsLookAfterOthersWithoutSeatingThemselves() {
        Person admin = agency.person("admin");
        Map<String, String> forPaul = wish(today, last, "producer2");
        forPaul.put("user", "producer");
        HttpResponse<String> kept = add(admin, forPaul);
        assertThat(Person.target(kept)).isEqualTo(ME + "?said=kept&user=producer");
        assertThat(windows("producer").at("/0/setBy").asText()).isEqualTo("admin");

        String page = admin.get(Person.target(kept)).body();
        assertThat(page).contains("Continuum of Paul Duran", "ACME Outdoor", "Priya Nair stands in", "Saved.");

        Map<String, String> themselves = wish(last.plusDays(1), last.plusDays(2), "admin");
        themselves.put("user", "producer");
        HttpResponse<String> refused = add(admin, themselves);
        assertThat(refused.body()).contains("Continuum of Paul Duran");
        assertThat(beside(refused.body(), "standIn")).contains("cannot seat yourself");

        Map<String, String> delete = delete(windows("producer").get(0));
        delete.put("user", "producer");
        assertThat(Person.target(add(admin, delete))).isEqualTo(ME + "?said=deleted&user=producer");
        assertThat(windows("producer")).isEmpty();
    }

    @Test
    void keepsWhenSomebodyWantsToBeMailedOfWhat() {
        Person paul = agency.person("producer");
        assertThat(chosen(paul)).containsExactly("AT_ONCE", "AT_ONCE", "AT_ONCE", "DAILY", "AT_ONCE");
        assertThat(paul.get(ME).body()).contains("Always mailed at once: somebody overrides a guard of yours");

        HttpResponse<String> kept = add(paul, mails("DAILY", "NEVER", "NEVER", "NEVER", "DAILY"));

        assertThat(Person.target(kept)).isEqualTo(ME + "?said=mails");
        assertThat(paul.get(Person.target(kept)).body()).contains("Mails come as you have chosen.");
        assertThat(chosen(paul)).containsExactly("DAILY", "NEVER", "NEVER", "NEVER", "DAILY");
        assertThat(chosen(agency.person("producer2"))).doesNotContain("NEVER");
        add(paul, mails("AT_ONCE", "AT_ONCE", "AT_ONCE", "DAILY", "AT_ONCE"));
        assertThat(chosen(paul)).containsExactly("AT_ONCE", "AT_ONCE", "AT_ONCE", "DAILY", "AT_ONCE");
    }

    @Test
    void keepsNoMailChoiceThatThereIsNotAndLosesNoneOfTheOthers() {
        Person paul = agency.person("producer");

        HttpResponse<String> refused = add(paul, mails("NEVER", "HOURLY", "NEVER", "AT_ONCE", "NEVER"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(beside(refused.body(), "mail-DECIDED")).isEqualTo("Choose one of the list.");
        assertThat(beside(refused.body(), "mail-ACKNOWLEDGE")).isEqualTo("Choose one of the list.");
        assertThat(chosen(refused.body())).containsExactly("NEVER", "AT_ONCE", "NEVER", "DAILY", "NEVER");
        assertThat(chosen(paul)).doesNotContain("NEVER");
    }

    @Test
    void letsNobodyChooseForSomebodyElseAndTakesNoChoiceFromAFormThatIsNotOurs() {
        Map<String, String> forPaul = mails("NEVER", "NEVER", "NEVER", "NEVER", "NEVER");
        assertThat(agency.person("producer").post(ME, Agency.form(forPaul)).statusCode())
                .isEqualTo(403);
        forPaul.put("user", "producer");
        Person admin = agency.person("admin");

        assertThat(admin.get(ME + "?user=producer").body()).doesNotContain("continuum-mails");
        HttpResponse<String> refused = add(admin, forPaul);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Everybody chooses their own mails.");
        assertThat(add(agency.person("am"), forPaul).statusCode()).isEqualTo(403);
        assertThat(chosen(agency.person("producer"))).doesNotContain("NEVER");
        assertThat(chosen(admin)).doesNotContain("NEVER");
    }

    @Test
    void tellsAdministratorsOfNamesThatNobodyHas() {
        HttpResponse<String> unknown = agency.person("admin").get(ME + "?user=nobody%22there");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(beside(unknown.body(), "user")).contains("Nobody logs in as");
        assertThat(typed(unknown.body(), "user")).isEqualTo("nobody&quot;there");
        assertThat(unknown.body()).doesNotContain("continuum-away-form");
    }

    @Test
    void asksWhoeverIsNotLoggedInToLogInAndComeBack() {
        Visitor nobody = new Visitor(agency.jiraUrl());
        HttpResponse<String> asked = nobody.get(ME + "?user=producer");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .contains("login")
                .contains("user%3Dproducer");
        assertThat(nobody.form(ME, Agency.form(wish(today, last, "producer2"))).statusCode())
                .isEqualTo(302);
    }

    private static void lives(String zone) {
        agency.as("admin").put("/rest/workbench/1.0/users/producer", "{\"timeZone\":\"" + zone + "\"}");
    }

    private static HttpResponse<String> page(String who) {
        return agency.person(who).get(ME);
    }

    private static HttpResponse<String> add(Person person, Map<String, String> inputs) {
        // Jira gives a browser its token with any page
        person.get("/secure/Dashboard.jspa");
        Matcher token = TOKEN.matcher(person.get(ME).body());
        assertThat(token.find()).isTrue();
        Map<String, String> ours = new LinkedHashMap<>(inputs);
        ours.put("atl_token", token.group(1));
        return person.post(ME, Agency.form(ours));
    }

    private static Map<String, String> wish(Object from, Object to, String standIn) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("from", from.toString());
        inputs.put("to", to.toString());
        inputs.put("standIn", standIn);
        return inputs;
    }

    /** Choices in the order of the page. */
    private static Map<String, String> mails(String... timings) {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("mails", "save"));
        for (int at = 0; at < MAILS.size(); at++) {
            inputs.put("mail-" + MAILS.get(at), timings[at]);
        }
        return inputs;
    }

    private static List<String> chosen(Person person) {
        return chosen(person.get(ME).body());
    }

    private static List<String> chosen(String page) {
        return Pattern.compile("<option value=\"([A-Z_]+)\" selected>")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, String> delete(JsonNode window) {
        return new LinkedHashMap<>(Map.of("delete", window.get("id").asText()));
    }

    private static JsonNode windows(String who) {
        return agency.as("admin").get(AWAY + "?user=" + who).json().get("away");
    }

    private static String beside(String page, String input) {
        return found(page, "id=\"" + input + "-error\" role=\"alert\">([^<]*)<");
    }

    private static String typed(String page, String input) {
        return found(page, "id=\"" + input + "\" name=\"" + input + "\" value=\"([^\"]*)\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }
}
