package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of clients, and the form of each, as a head of delivery has them. */
class ClientsPageTest {
    private static final String DESK = "/plugins/servlet/continuum/admin/";

    private static Agency agency;
    private static Person head;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        head = agency.person("head");
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Duran,ACME Outdoor,Initech",
        "producer2,Globex Industries,ACME Outdoor",
        "initech,Initech,Globex Industries"
    })
    void findsClientsByPeopleAndProjects(String words, String found, String other) {
        Reply page = agency.as("head").get(DESK + "clients?q=" + words);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(found).doesNotContain(other, "continuum.admin", "$line");
    }

    @Test
    void narrowsTheListToOnePersonInBothSeatsWithTheDayOfReview() {
        assertThat(agency.as("head").get(DESK + "clients?show=combined").body())
                .contains("Initech", "Review on", "/Mar/27")
                .doesNotContain("Globex Industries");
    }

    @Test
    void namesTheOptionsOfAScopeAndSaysWhoseIssuesAreWhose() {
        Map<String, String> umbrella = client("UMBRELLA", "Umbrella");
        umbrella.put("scope.0.field", "customfield_10110");
        umbrella.put("scope.0.option", "umbrella foods");
        umbrella.put("scope.0.project", "ACME");
        umbrella.put("scope.0.producer", "producer2");
        assertThat(save(umbrella).status()).isEqualTo(302);

        Reply page = agency.as("head").get(DESK + "client?client=UMBRELLA");
        assertThat(page.body())
                .contains(
                        "Umbrella Foods",
                        "Priya Nair",
                        "is narrower than ACME Outdoor (ACME), which ACME Outdoor claims");
        assertThat(agency.as("head").get(DESK + "client?client=ACME").body())
                .contains("Issues in both belong to Umbrella.");
        assertThat(agency.as("head").get(DESK + "clients").body())
                .contains("Client is Umbrella Foods, in ACME Outdoor (ACME)");
    }

    @Test
    void refusesIssuesOfAnotherClientAndLosesNothingThatWasTyped() {
        Map<String, String> tied = client("TIED", "Tied & Sons");
        tied.put("scope.0.project", "GLOBEX");
        tied.put("scope.0.producer", "nobody");

        Reply page = save(tied);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("Tied &amp; Sons", "No active user is called", "value=\"GLOBEX\"");
        tied.put("scope.0.producer", "");
        assertThat(save(tied).body()).contains("Globex Industries claims the same issues");
    }

    @ParameterizedTest
    @CsvSource({
        "customfield_10110,Nothing,,has no value",
        ",Initech,,Choose the field",
        ",,NOWHERE,There is no project NOWHERE",
        "customfield_10110,,,has no value"
    })
    void saysWhatIsWrongWithARow(String field, String option, String project, String sentence) {
        Map<String, String> wrong = client("WRONG", "Wrong");
        wrong.put("scope.0.field", field == null ? "" : field);
        wrong.put("scope.0.option", option == null ? "" : option);
        wrong.put("scope.0.project", project == null ? "" : project);

        assertThat(save(wrong).body()).contains(sentence);
    }

    @Test
    void addsAndRemovesRowsWithoutSavingAnything() {
        Map<String, String> form = client("ROWS", "Rows");
        form.put("scope.0.project", "ACME");
        form.put("add", "1");
        assertThat(save(form).body()).contains("scope.1.project", "value=\"ACME\"");

        form.remove("add");
        form.put("scopes", "2");
        form.put("scope.1.project", "GLOBEX");
        form.put("remove", "0");
        assertThat(save(form).body())
                .contains("id=\"scope.0.project\" name=\"scope.0.project\" value=\"GLOBEX\"")
                .doesNotContain("scope.1.project");
        assertThat(agency.as("head").get(DESK + "client?client=ROWS").status()).isEqualTo(404);
    }

    @Test
    void asksForAnExceptionOnlyWhereSomebodySitsInBothSeats() {
        Map<String, String> both = client("BOTH", "Both");
        assertThat(agency.as("head").get(DESK + "client").body()).doesNotContain("combinedWhy");
        both.put("accountManager", "solo");
        both.put("producer", "solo");

        assertThat(save(both).body()).contains("combinedWhy-error");
    }

    @Test
    void handsOverAllSeatsOfAPersonAtOnce() {
        for (String key : new String[] {"LEFTA", "LEFTB"}) {
            Map<String, String> left = client(key, "Left " + key);
            left.put("producer", "developer");
            assertThat(save(left).status()).isEqualTo(302);
        }
        String page = agency.as("head").get(DESK + "hand-over?person=developer").body();
        assertThat(page).contains("Dev Okafor", "LEFTA", "LEFTB", "seat.LEFTB.PRODUCER");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("person", "developer");
        form.put("version", DeskForm.value(page, "version"));
        form.put("everybody", "head");
        form.put("fill", "1");
        assertThat(DeskForm.send(head, "hand-over", form).body()).contains("You cannot seat yourself");

        form.remove("fill");
        form.put("seat.LEFTA.PRODUCER", "producer");
        form.put("seat.LEFTB.PRODUCER", "nobody");
        assertThat(DeskForm.send(head, "hand-over", form).body()).contains("seat.LEFTB.PRODUCER-error");
        form.put("seat.LEFTB.PRODUCER", "");
        assertThat(DeskForm.send(head, "hand-over", form).status()).isEqualTo(302);

        assertThat(agency.as("head").get(DESK + "clients?q=LEFTA").body()).contains("Paul Duran");
        assertThat(agency.as("head").get(DESK + "clients?show=empty").body()).contains("LEFTB");
        assertThat(agency.as("head").get(DESK + "hand-over?person=developer").body())
                .contains("sits in no seat");
    }

    @Test
    void keepsASuccessorBesideTheClientTheyWereTypedForWhenAnotherIsTakenAwayMeanwhile() {
        for (String key : new String[] {"GONEA", "GONEB"}) {
            Map<String, String> left = client(key, "Gone " + key);
            left.put("producer", "lead");
            assertThat(save(left).status()).isEqualTo(302);
        }
        String page = agency.as("head").get(DESK + "hand-over?person=lead").body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("person", "lead");
        form.put("version", DeskForm.value(page, "version"));
        form.put("seat.GONEA.PRODUCER", "producer");
        agency.configure(configuration ->
                ((ObjectNode) Configuration.client(configuration, "GONEA").get("producer")).remove("lead"));

        Reply overtaken = DeskForm.send(head, "hand-over", form);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(DeskForm.value(overtaken.body(), "seat.GONEB.PRODUCER")).isEmpty();

        form.put("version", DeskForm.value(overtaken.body(), "version"));
        assertThat(DeskForm.send(head, "hand-over", form).status()).isEqualTo(302);
        assertThat(agency.as("head").get(DESK + "clients?show=empty").body()).contains("GONEB");
    }

    @Test
    void keepsTheExceptionOfAnAccountManagerWhoIsTheProducerOfOneScope() {
        Map<String, String> shared = client("SHARED", "Shared");
        shared.put("accountManager", "solo");
        shared.put("producer", "producer");
        shared.put("scope.0.project", "SECRET");
        shared.put("scope.0.producer", "solo");
        assertThat(save(shared).body()).contains("combinedWhy-error", "combinedReviewOn-error");
        shared.put("combinedWhy", "Nobody else knows it.");
        shared.put("combinedReviewOn", "2027-06-30");
        assertThat(save(shared).status()).isEqualTo(302);

        String page = agency.as("head").get(DESK + "client?client=SHARED").body();
        Map<String, String> renamed = Inputs.of(page);
        renamed.put("name", "Shared again");
        renamed.remove("archived");
        assertThat(DeskForm.send(head, "client", renamed).status()).isEqualTo(302);
        JsonNode stored = agency.as("admin").get(Configuration.PATH).json();
        assertThat(Configuration.client(stored, "SHARED")
                        .at("/combinedSeat/why")
                        .asText())
                .isEqualTo("Nobody else knows it.");

        Map<String, String> table = Map.of("csv", "key,name\nSHARED,Shared once more\n");
        assertThat(DeskForm.send(head, "import", table).body()).contains("changed: 1, unchanged: 0, bad lines: 0");
        agency.configure(configuration -> remove(configuration, "SHARED"));
    }

    @Test
    void keepsTheScopesThatItsFormHasNoRoomFor() {
        agency.configure(configuration -> {
            ObjectNode many = ((ArrayNode) configuration.get("clients")).addObject();
            many.put("key", "MANY").put("name", "Many");
            ArrayNode scopes = many.putArray("scopes");
            for (int option = 0; option < 1_250; option++) {
                scopes.addObject().put("field", "customfield_10110").put("option", "5" + option);
            }
        });
        JsonNode before = scopes("MANY");
        String page = agency.as("head").get(DESK + "client?client=MANY").body();
        assertThat(page)
                .contains("no room: 1,050", "scope.199.option")
                .doesNotContain("scope.200.option", "name=\"add\"");

        Map<String, String> renamed = Inputs.of(page);
        renamed.put("name", "Many more");
        renamed.remove("archived");
        assertThat(DeskForm.send(head, "client", renamed).status()).isEqualTo(302);

        assertThat(scopes("MANY")).hasSize(1_250).isEqualTo(before);
        agency.configure(configuration -> remove(configuration, "MANY"));
    }

    private static JsonNode scopes(String key) {
        return Configuration.client(agency.as("admin").get(Configuration.PATH).json(), key)
                .get("scopes");
    }

    @Test
    void keepsTheAccountsThatItsFormHasNoRoomFor() {
        Crowd.people(agency);
        agency.configure(configuration -> {
            ArrayNode accounts = (ArrayNode) configuration.at("/settings/accounts");
            for (int number = 0; number < 550; number++) {
                accounts.addObject()
                        .put("user", Crowd.person(number))
                        .put("kind", "AUTOMATION")
                        .put("treatment", "FLAGGED");
            }
        });
        JsonNode before = accounts();
        Map<String, String> form =
                Inputs.of(agency.as("head").get(DESK + "access").body());

        assertThat(DeskForm.send(head, "access", form).status()).isEqualTo(302);

        assertThat(accounts()).isEqualTo(before);
    }

    private static JsonNode accounts() {
        return agency.as("admin").get(Configuration.PATH).json().at("/settings/accounts");
    }

    @Test
    void saysWhereOneIssueCanHaveTheValuesOfTwoClients() {
        String secret = agency.as("admin").get("/rest/api/2/project/SECRET").at("/id");
        agency.configure(configuration -> {
            claim(configuration, "BYCLIENT", "customfield_10110", secret);
            claim(configuration, "BYBRAND", "customfield_10199", secret);
        });

        assertThat(agency.as("head").get(DESK + "client?client=BYCLIENT").body())
                .contains("An issue can have both Client is Initech", "which BYBRAND claims");
        assertThat(agency.as("admin")
                        .get("/plugins/servlet/continuum/project?projectKey=SECRET")
                        .body())
                .contains("Scopes of these clients tie here: BYBRAND, BYCLIENT.");
        agency.configure(configuration -> {
            remove(configuration, "BYCLIENT");
            remove(configuration, "BYBRAND");
        });
    }

    private static void claim(JsonNode configuration, String key, String field, String project) {
        ObjectNode client = ((ArrayNode) configuration.get("clients")).addObject();
        client.put("key", key).put("name", key);
        client.putArray("scopes")
                .addObject()
                .put("field", field)
                .put("option", "10202")
                .put("project", project);
    }

    private static void remove(JsonNode configuration, String key) {
        Iterator<JsonNode> clients = configuration.get("clients").elements();
        while (clients.hasNext()) {
            if (clients.next().get("key").asText().equals(key)) {
                clients.remove();
            }
        }
    }

    @Test
    void letsNobodyElseIn() {
        for (String page : new String[] {"clients", "client", "import", "export", "hand-over"}) {
            assertThat(agency.as("am").get(DESK + page).status()).as(page).isEqualTo(403);
        }
        assertThat(agency.as("head")
                        .formWithoutToken(DESK + "hand-over", "person=producer")
                        .body())
                .contains("The form had expired");
    }

    private static Map<String, String> client(String key, String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", key);
        form.put("name", name);
        form.put("scopes", "1");
        return form;
    }

    private static Reply save(Map<String, String> form) {
        return DeskForm.send(head, "client", form);
    }
}
