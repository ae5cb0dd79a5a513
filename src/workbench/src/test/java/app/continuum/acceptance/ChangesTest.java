package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change of the configuration is on record and told, whichever way it was made. */
class ChangesTest {
    private static final String CHANGES = "/rest/continuum/1.0/changes";
    private static final String PAGE = "/plugins/servlet/continuum/admin/changes";
    private static final String CLIENT = "/plugins/servlet/continuum/admin/client";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static final String MAIL = "/rest/workbench/1.0/mail";
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

    @Test
    void saysWhoChangedAGuardWhenAndWhatItWas() {
        Instant before = Instant.now();
        asHead(configuration -> guard(configuration, "ACME", "duedate").put("others", "FLAG"));

        JsonNode change = changes("?client=ACME").at("/changes/0");

        assertThat(change.at("/by").asText()).isEqualTo("head");
        assertThat(change.at("/byName").asText()).isEqualTo("Helen Brandt");
        assertThat(Instant.parse(change.at("/at").asText()))
                .isBetween(before.minus(Duration.ofSeconds(1)), Instant.now());
        assertThat(change.at("/kind").asText()).isEqualTo("GUARD_CHANGED");
        assertThat(change.at("/subject").asText()).isEqualTo("duedate");
        assertThat(change.at("/before").asText()).isEqualTo("others=BLOCK");
        assertThat(change.at("/after").asText()).isEqualTo("others=FLAG");
        assertThat(change.at("/sentence").asText())
                .isEqualTo("Guard of Due Date: for others Block \u2192 for others Flag");
    }

    @Test
    void mailsBothSeatsOnceAndNobodyElse() {
        asHead(configuration -> {
            guard(configuration, "ACME", "assignee").put("others", "OBSERVE");
            guard(configuration, "ACME", "assignee").put("afterwards", "RESTORE");
        });

        JsonNode mails = mails(2);

        assertThat(mails.findValuesAsText("to"))
                .containsExactlyInAnyOrder("am@agency.example", "producer@agency.example");
        assertThat(mails.at("/0/subject").asText()).contains("changed by Helen Brandt");
        assertThat(mails.at("/0/text").asText()).contains("Guard of Assignee", "found afterwards");
    }

    @Test
    void tellsOldAndNewLeadBySingleMailsAndTheOtherSeatByOne() {
        asHead(configuration ->
                ((ObjectNode) Configuration.client(configuration, "ACME").get("producer")).put("lead", "producer2"));

        JsonNode mails = mails(3);

        assertThat(mails.findValuesAsText("to"))
                .containsExactlyInAnyOrder("am@agency.example", "producer@agency.example", "producer2@agency.example");
        asHead(configuration ->
                ((ObjectNode) Configuration.client(configuration, "ACME").get("producer")).put("lead", "producer"));
        mails(6);
    }

    @Test
    void recordsWhatTheAgencyAsAWholeChangesAndMailsNobody() {
        asHead(configuration -> ((ObjectNode) configuration.get("settings")).put("emptySeat", "BLOCK"));
        asHead(configuration -> ((ArrayNode) configuration.get("settings").get("accounts")).remove(1));

        JsonNode changes = changes("?limit=2").get("changes");

        assertThat(changes.findValuesAsText("kind")).containsExactly("ACCOUNT_UNLISTED", "SETTING");
        assertThat(changes.at("/0/sentence").asText()).contains("Time sync", "Integration");
        assertThat(changes.at("/1/before").asText()).isEqualTo("FLAG");
        assertThat(agency.as("admin").get(MAIL).json()).isEmpty();
    }

    @Test
    void recordsWhatIsChangedOnAPage() {
        Person head = agency.person("head");
        // Jira gives a browser its token with any page
        head.get("/secure/Dashboard.jspa");
        Matcher token = TOKEN.matcher(head.get(CLIENT).body());
        assertThat(token.find()).isTrue();
        Map<String, String> inputs = Map.of(
                "atl_token", token.group(1),
                "client", "",
                "version", "",
                "key", "PAGED",
                "name", "Paged",
                "accountManager", "am",
                "producer", "producer2");

        assertThat(head.post(CLIENT, Agency.form(inputs)).statusCode()).isEqualTo(302);

        JsonNode changes = changes("?client=PAGED").get("changes");
        assertThat(changes.findValuesAsText("kind")).containsExactly("LEAD", "LEAD", "CLIENT_MADE");
        assertThat(changes.findValuesAsText("by")).containsOnly("head");
        assertThat(mails(2).findValuesAsText("to"))
                .containsExactlyInAnyOrder("am@agency.example", "producer2@agency.example");
    }

    @Test
    void isListedOnAPageThatSearches() {
        asHead(configuration -> Configuration.client(configuration, "ACME").put("spaceKey", "WIKI"));

        String all = agency.person("head").get(PAGE).body();
        String space = agency.person("head")
                .get(PAGE + "?kind=SPACE&by=head&client=acme")
                .body();
        String nothing = agency.person("head").get(PAGE + "?until=2001-01-01").body();
        String wrong =
                agency.person("head").get(PAGE + "?by=stranger&from=soon").body();

        assertThat(all).contains("Confluence space", "WIKI", "Helen Brandt");
        assertThat(space).contains("WIKI").doesNotContain("Guard of");
        assertThat(nothing).contains("continuum-changes-none");
        assertThat(wrong).contains("by-error", "from-error", "stranger", "soon");
    }

    @Test
    void isForThoseWhoConfigureAlone() {
        for (String other : List.of("", "am", "producer", "developer")) {
            assertThat(agency.as(other).get(CHANGES).status()).as(other).isIn(401, 403);
        }
        assertThat(agency.person("am").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(agency.as("head").get(CHANGES).status()).isEqualTo(200);
        assertThat(agency.as("admin").get(CHANGES).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "client, a*",
        "by, stranger",
        "kind, GUARD",
        "from, soon",
        "until, 2026-13-01",
        "beyond, -1",
        "limit, 0",
        "limit, 501",
        "limit, many"
    })
    void saysWhatIsWrongWithAQuestion(String part, String value) {
        Reply reply = agency.as("head").get(CHANGES + "?" + part + "=" + value);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/" + part)).isNotBlank();
    }

    @Test
    void goesOnAfterAPage() {
        JsonNode first = changes("?limit=3");
        JsonNode second = changes("?limit=3&beyond=" + first.get("next").asText());

        assertThat(first.get("changes")).hasSize(3);
        assertThat(second.at("/changes/0/id").asLong())
                .isLessThan(first.at("/changes/2/id").asLong());
    }

    @Test
    void keepsNothingOfAChangeThatIsRefused() {
        long newest = changes("?limit=1").at("/changes/0/id").asLong();
        ObjectNode configuration =
                (ObjectNode) agency.as("head").get(Configuration.PATH).json();
        ((ObjectNode) Configuration.client(configuration, "ACME").get("accountManager")).put("lead", "producer");

        assertThat(agency.as("head")
                        .put(Configuration.PATH, configuration.toString())
                        .status())
                .isEqualTo(400);

        assertThat(changes("?limit=1").at("/changes/0/id").asLong()).isEqualTo(newest);
    }

    private static void asHead(Consumer<ObjectNode> change) {
        Configuration.change(agency.as("head"), change);
    }

    private static ObjectNode guard(JsonNode configuration, String client, String field) {
        for (JsonNode guard : Configuration.client(configuration, client).get("guards")) {
            if (guard.get("field").asText().equals(field)) {
                return (ObjectNode) guard;
            }
        }
        throw new IllegalStateException("No guard of " + field);
    }

    private static JsonNode changes(String query) {
        return agency.as("head").get(CHANGES + query).json();
    }

    private static JsonNode mails(int count) {
        Agency.eventually(() -> agency.as("admin").get(MAIL).json().size() >= count);
        JsonNode mails = agency.as("admin").get(MAIL).json();
        assertThat(mails).hasSize(count);
        return mails;
    }
}
