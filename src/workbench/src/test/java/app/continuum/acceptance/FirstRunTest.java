package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the first run, by forms alone. */
class FirstRunTest {
    private static final String DESK = "/plugins/servlet/continuum/admin";
    private static final String ROLES = DESK + "/start";
    private static final String FIELDS = DESK + "/start-fields";
    private static final String CLIENT = DESK + "/start-client";

    private static Agency agency;
    private static String asItWas;
    private static Person head;
    private static Person admin;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        asItWas = agency.as("admin").get(Configuration.PATH).body();
        head = agency.person("head");
        admin = agency.person("admin");
        admin.get("/secure/admin/");
        admin.post(agency.jira().product().webSudoPage(), "webSudoPassword=admin&webSudoDestination=/secure/admin/");
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @AfterEach
    void everythingAsItWas() {
        assertThat(agency.as("admin").put(Configuration.PATH, asItWas).status()).isEqualTo(200);
    }

    @Test
    void explainsTheTwoRolesAndTakesTheAgencysNamesForThem() {
        assertThat(head.get(ROLES).body())
                .contains("Two people carry every client.", "looks heads up", "looks heads down", "project manager")
                .doesNotContain("continuum.start", "$");

        HttpResponse<String> saved =
                send(head, ROLES, Map.of("label.ACCOUNT_MANAGER", "Beratung", "label.PRODUCER", "Projektleitung & Co"));

        assertThat(Person.target(saved)).isEqualTo(FIELDS);
        assertThat(head.get(FIELDS).body()).contains("<h3>Beratung</h3>", "<h3>Projektleitung &amp; Co</h3>");
        assertThat(configuration().at("/settings/headsOfDelivery").asText()).isEqualTo("heads-of-delivery");
    }

    @ParameterizedTest
    @CsvSource({
        "label.PRODUCER, account manager, The two roles need different names.",
        "headsOfDelivery, no-such <group>, There is no group",
    })
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideIt(String input, String typed, String words) {
        HttpResponse<String> refused = send(head, ROLES, Map.of(input, typed));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(beside(refused.body(), input)).contains(words);
        assertThat(Inputs.of(refused.body())).containsEntry(input, typed);
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(asItWas);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROLES, FIELDS, CLIENT})
    void takesNothingFromAFormThatIsNotOurs(String page) {
        Map<String, String> inputs = Inputs.of(head.get(page).body());
        inputs.put("atl_token", "somebody-elses");
        inputs.put("label.PRODUCER", "Planer");
        inputs.put("producer", "producer2");
        inputs.put("field.DEADLINE", "");

        HttpResponse<String> refused = head.post(page, Agency.form(inputs));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The form had expired.");
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(asItWas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"am", "producer", "developer"})
    void isForAdministratorsAndHeadsOfDeliveryAlone(String who) {
        for (String page : new String[] {DESK, ROLES, FIELDS, CLIENT, DESK + "/start-look"}) {
            assertThat(agency.person(who).get(page).statusCode()).isEqualTo(403);
            assertThat(agency.person(who).post(page, "project=1").statusCode()).isEqualTo(403);
            assertThat(agency.as("").get(page).status()).isEqualTo(302);
        }
        assertThat(agency.person("admin").get(ROLES).statusCode()).isEqualTo(302);
    }

    @Test
    void suggestsFieldsByNameAndType() {
        agency.configure(
                configuration -> configuration.set("guards", firstGuards((ArrayNode) configuration.get("guards"))));

        Map<String, String> chosen = Inputs.of(head.get(FIELDS).body());

        assertThat(chosen)
                .containsEntry("field.DEADLINE", "duedate")
                .containsEntry("field.STAFFING", "assignee")
                .containsEntry("field.BRIEF", "customfield_10100")
                .containsEntry("field.STRATEGY", "customfield_10101")
                .containsEntry("field.PRICE", "customfield_10102")
                .doesNotContainKey("field.SPRINT");
    }

    @Test
    void guardsWhatIsChosenInObserveAndLeavesOutWhatIsLeftOut() {
        HttpResponse<String> saved =
                send(head, FIELDS, Map.of("field.STAFFING", "", "field.BRIEF", "description", "field.PRICE", ""));

        assertThat(Person.target(saved)).isEqualTo(CLIENT);
        assertThat(guards()).contains("duedate", "description").doesNotContain("assignee", "customfield_10102");
        assertThat(guard("description").get("owner").asText()).isEqualTo("ACCOUNT_MANAGER");
        assertThat(guard("description").get("counterpart").asText()).isEqualTo("OBSERVE");
        assertThat(Inputs.of(head.get(FIELDS).body())).doesNotContainKey("field.STAFFING");
    }

    @Test
    void keepsTheModesOfGuardsThatAreThere() {
        agency.configure(configuration -> ((ObjectNode) configuration.at("/guards/0"))
                .put("counterpart", "BLOCK")
                .put("others", "FLAG"));

        send(head, FIELDS, Map.of("field.PRICE", ""));

        assertThat(guard("duedate").get("counterpart").asText()).isEqualTo("BLOCK");
    }

    @Test
    void linksTheToDosToTheFieldsSoThatTheyShowThePadlock() {
        agency.configure(configuration -> {
            configuration.putArray("catalogue");
            configuration.set("guards", firstGuards((ArrayNode) configuration.get("guards")));
        });
        assertThat(padlocked()).doesNotContain("Write and change the creative brief");

        send(head, FIELDS, Map.of());

        assertThat(padlocked())
                .contains(
                        "Write and change the creative brief", "Set and change client strategy", "Set price and terms")
                .doesNotContain("Define goals and success measures");
    }

    @Test
    void leavesLinksAsAnAdministratorMadeThem() {
        agency.configure(configuration -> {
            ArrayNode catalogue = configuration.putArray("catalogue");
            catalogue.addObject().put("id", "creative-brief").putArray("fields").add("duedate");
            configuration.set("guards", firstGuards((ArrayNode) configuration.get("guards")));
        });

        send(head, FIELDS, Map.of());

        assertThat(guards()).contains("customfield_10100");
        assertThat(links("creative-brief")).containsExactly("duedate");
        assertThat(links("price")).containsExactly("customfield_10102");
    }

    @ParameterizedTest
    @CsvSource({"field.BRIEF, duedate", "field.BRIEF, nonsense", "field.DEADLINE, create", "field.STRATEGY, create"})
    void takesNothingThatWasNotOffered(String input, String value) {
        HttpResponse<String> refused = send(head, FIELDS, Map.of(input, value));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(beside(refused.body(), input)).contains("Choose a field from the list.");
        assertThat(agency.as("admin").get(Configuration.PATH).body()).isEqualTo(asItWas);
    }

    @Test
    void makesFieldsForAdministratorsOnceAndOnNoScreen() {
        assertThat(head.get(FIELDS).body())
                .doesNotContain("value=\"create\"")
                .contains("Only Jira administrators can.");

        HttpResponse<String> saved = send(admin, FIELDS, Map.of("field.AUDIENCE", "create", "field.PRICE", "create"));
        send(admin, FIELDS, Map.of("field.AUDIENCE", "create"));

        assertThat(Person.target(saved)).isEqualTo(CLIENT + "?made=fields");
        assertThat(admin.get(CLIENT + "?made=fields").body()).contains("They stand on no screen yet");
        String made = fieldCalled("Target audience");
        assertThat(guard(made).get("others").asText()).isEqualTo("OBSERVE");
        assertThat(agency.as("producer")
                        .put("/rest/api/2/issue/INITECH-1", "{\"fields\":{\"" + made + "\":\"Cooks\"}}")
                        .at("/errors/" + made))
                .contains("It is not on the appropriate screen");
        assertThat(agency.person("am").get("/browse/ACME-1").body()).doesNotContain(made + "-val");
    }

    @Test
    void makesAClientOfAProjectAndSuggestsItsKeyAndName() {
        String secret = agency.as("admin").get("/rest/api/2/project/SECRET").at("/id");

        HttpResponse<String> saved =
                send(head, CLIENT, Map.of("project", secret, "accountManager", "am", "producer", "producer"));

        assertThat(Person.target(saved)).isEqualTo(CLIENT + "?saved=SECRET");
        assertThat(head.get(CLIENT + "?saved=SECRET").body())
                .contains("The client New Business is made", "Every project of this Jira belongs to a client.");
        assertThat(Configuration.client(configuration(), "SECRET")
                        .at("/producer/lead")
                        .asText())
                .isEqualTo("producer");
    }

    @Test
    void namesEveryMistakeOfAClientAndLosesNothing() {
        HttpResponse<String> refused = send(
                head, CLIENT, Map.of("project", "77", "key", "x!", "name", "Soup <&> Co", "accountManager", "nobody"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(beside(refused.body(), "project")).contains("Choose a project.");
        assertThat(beside(refused.body(), "accountManager")).contains("nobody");
        assertThat(Inputs.of(refused.body()))
                .containsEntry("name", "Soup <&> Co")
                .containsEntry("key", "x!");
    }

    @Test
    void asksWhyOnePersonSitsInBothSeatsAndThenAllowsIt() {
        String secret = agency.as("admin").get("/rest/api/2/project/SECRET").at("/id");
        Map<String, String> both =
                Map.of("project", secret, "key", "HUSH", "accountManager", "solo", "producer", "solo");

        HttpResponse<String> asked = send(head, CLIENT, both);
        Map<String, String> inputs = Inputs.of(asked.body());
        inputs.put("combinedWhy", "We are four people.");
        inputs.put("combinedReviewOn", "2027-06-30");
        HttpResponse<String> saved = head.post(CLIENT, Agency.form(inputs));

        assertThat(beside(asked.body(), "combinedWhy")).contains("Say why one person sits in both seats.");
        assertThat(Person.target(saved)).isEqualTo(CLIENT + "?saved=HUSH");
    }

    @Test
    void givesNobodyAProjectThatIsTakenAndSeatsNobodyWhoAsks() {
        String acme = agency.as("admin").get("/rest/api/2/project/ACME").at("/id");

        assertThat(send(head, CLIENT, Map.of("project", acme, "key", "AGAIN")).body())
                .contains("already belongs to the client ACME");
        assertThat(send(head, CLIENT, Map.of("project", acme)).body()).contains("There is already a client");
        String secret = agency.as("admin").get("/rest/api/2/project/SECRET").at("/id");
        assertThat(send(head, CLIENT, Map.of("project", secret, "producer", "head"))
                        .body())
                .contains("You cannot seat yourself");
    }

    @Test
    void theOverviewLeadsTheWayAndSaysWhatNeedsAttention() {
        agency.configure(configuration -> {
            ((ObjectNode) Configuration.client(configuration, "ACME").get("producer")).remove("lead");
            ((ObjectNode) Configuration.client(configuration, "INITECH").get("combinedSeat"))
                    .put("reviewOn", "2026-01-31");
            ((ArrayNode) configuration.get("guards"))
                    .addObject()
                    .put("field", "customfield_99999")
                    .put("owner", "PRODUCER")
                    .put("counterpart", "OBSERVE")
                    .put("others", "OBSERVE");
        });

        String page = head.get(DESK).body();

        assertThat(page)
                .contains(
                        "Guarded fields that this Jira no longer has: 1 (customfield_99999).",
                        "whose review is due: 1 (Initech).",
                        "Clients with an empty seat: 1 (ACME Outdoor).",
                        "/admin/client?client=ACME",
                        "Name the two roles")
                .doesNotContain("continuum.attention", "continuum.setup", "continuum.overview", "$");
        assertThat(page.indexOf("customfield_99999")).isLessThan(page.indexOf("ACME Outdoor"));
    }

    @Test
    void theOverviewOfAJiraWithNothingSetUpLeadsToTheFirstStep() {
        agency.configure(configuration -> {
            configuration.putArray("clients");
            ((ObjectNode) configuration.get("settings")).putObject("roleLabels");
        });

        assertThat(head.get(DESK).body())
                .contains("Nothing is set up yet.", "id=\"continuum-start\"", "Nothing needs your attention.");
        assertThat(head.get(DESK + "/start-look").body()).contains("Start a dry run", "Observe", "Block");
    }

    @Test
    void theLastPageSaysWhatIsInForceAndWhatToDoNext() {
        assertThat(inForce())
                .startsWith("Not everything is only observed any more.")
                .contains("Block 7");

        agency.configure(configuration ->
                configuration.get("clients").forEach(client -> ((ObjectNode) client).remove("guards")));
        assertThat(inForce()).startsWith("So far every guard only observes");

        agency.configure(configuration -> ((ObjectNode) configuration.at("/guards/0"))
                .put("counterpart", "BLOCK")
                .put("others", "FLAG"));
        assertThat(inForce())
                .startsWith("Not everything is only observed any more.")
                .contains("Observe 6, Block 1");

        agency.configure(configuration -> configuration.putArray("guards"));
        assertThat(inForce()).startsWith("No field is guarded yet");
        assertThat(head.get(DESK + "/start-look").body()).contains("id=\"continuum-before\"", "/admin/start-fields");

        agency.configure(configuration -> configuration.putArray("clients"));
        assertThat(inForce()).startsWith("There is no client yet");
    }

    private static String inForce() {
        String page = head.get(DESK + "/start-look").body();
        assertThat(page).doesNotContain("continuum.start", "$");
        return page.replaceAll("(?s).*<p id=\"continuum-in-force\">(.*?)</p>.*", "$1");
    }

    /** What a browser would send, had somebody opened the page and typed this. */
    private static HttpResponse<String> send(Person person, String page, Map<String, String> typed) {
        Map<String, String> inputs = Inputs.of(person.get(page).body());
        inputs.putAll(typed);
        return person.post(page, Agency.form(inputs));
    }

    private static String beside(String page, String input) {
        int error = page.indexOf("id=\"" + input + "-error\"");
        return error < 0 ? "" : page.substring(error, page.indexOf("</div>", error));
    }

    private static JsonNode configuration() {
        return agency.as("admin").get(Configuration.PATH).json();
    }

    private static Iterable<String> guards() {
        return StreamSupport.stream(configuration().get("guards").spliterator(), false)
                .map(guard -> guard.get("field").asText())
                .toList();
    }

    private static JsonNode guard(String field) {
        return StreamSupport.stream(configuration().get("guards").spliterator(), false)
                .filter(guard -> guard.get("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** The to-dos of ACME that some guard enforces. */
    private static List<String> padlocked() {
        JsonNode continuum = agency.as("am")
                .get("/rest/continuum/1.0/clients/ACME/continuum")
                .json();
        return continuum.findParents("lock").stream()
                .map(toDo -> toDo.get("label").asText())
                .toList();
    }

    private static List<String> links(String toDo) {
        return StreamSupport.stream(configuration().get("catalogue").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(toDo))
                .flatMap(one -> StreamSupport.stream(one.get("fields").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    private static String fieldCalled(String name) {
        Client.Reply fields = agency.as("admin").get("/rest/api/2/field");
        List<String> ids = StreamSupport.stream(fields.json().spliterator(), false)
                .filter(field -> field.get("name").asText().equals(name))
                .map(field -> field.get("id").asText())
                .toList();
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    /** The guards a new installation starts with. */
    private static JsonNode firstGuards(ArrayNode guards) {
        ArrayNode first = guards.deepCopy();
        while (first.size() > 4) {
            first.remove(4);
        }
        return first;
    }
}
