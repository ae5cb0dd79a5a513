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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of guards say of a dry run, and what they keep of a form that could not be saved. */
class GuardFiguresTest {
    private static final String DESK = "/plugins/servlet/continuum/admin/";
    private static final String UNSEEN = "It was not guarded when the dry run was made";
    private static final String NOBODY = "Nobody changed it in everything there is";
    private static final String AGAIN = "Run it again";

    private static Agency agency;
    private static Person head;
    private static String asItWas;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        asItWas = agency.as("admin").get(Configuration.PATH).body();
        head = agency.person("head");
        assertThat(agency.as("producer")
                        .put("/rest/api/2/issue/ACME-1", "{\"fields\":{\"duedate\":\"2027-01-15\"}}")
                        .status())
                .isEqualTo(204);
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
    void saysThatItDidNotLookWhereNothingWasGuardedYet() {
        run();
        agency.configure(configuration -> guard(configuration, "summary"));

        assertThat(figure("guards", "summary")).contains(UNSEEN, AGAIN).doesNotContain(NOBODY);
        assertThat(figure("client-guards?client=ACME", "summary"))
                .contains(UNSEEN, AGAIN)
                .doesNotContain(NOBODY);
        run();
        assertThat(figure("guards", "summary")).contains(NOBODY).doesNotContain(UNSEEN, AGAIN);
        assertThat(figure("client-guards?client=ACME", "summary"))
                .contains(NOBODY)
                .doesNotContain(UNSEEN, AGAIN);
    }

    @Test
    void countsForTheAgencysGuardOnlyTheClientsThatComeUnderIt() {
        run();

        assertThat(figure("client-guards?client=ACME", "duedate")).contains("of 1 changes");
        assertThat(figure("guards", "duedate")).contains(NOBODY);
        agency.configure(configuration -> drop(configuration, 0, "duedate"));
        assertThat(figure("guards", "duedate")).contains("of 1 changes");
    }

    @Test
    void namesHowManyClientsItDidNotLookAt() {
        run();
        agency.configure(configuration -> {
            drop(configuration, 0, "duedate");
            ObjectNode client = ((ArrayNode) configuration.get("clients")).addObject();
            client.put("key", "HOOLI").put("name", "Hooli");
            client.putObject("accountManager").put("lead", "am");
            client.putObject("producer").put("lead", "producer");
        });

        assertThat(figure("guards", "duedate"))
                .contains("of 1 changes", "Clients that are not counted, since it was not guarded for them then: 1.");
        assertThat(figure("client-guards?client=HOOLI", "duedate")).contains(UNSEEN);
    }

    @Test
    void saysWhenEveryClientHasAGuardOfItsOwn() {
        agency.configure(configuration -> configuration.get("clients").forEach(client -> {
            drop((ObjectNode) client, "duedate");
            guard(client, "duedate");
        }));
        run();

        assertThat(figure("guards", "duedate"))
                .contains("No client comes under this guard")
                .doesNotContain(NOBODY);
    }

    @Test
    void keepsTheTickOfAGuardThatIsToGoWhereSomethingElseIsWrong() {
        Map<String, String> form = inputs("guards");
        form.put("guard.added.field", "summary");
        form.put("guard.added.counterpart", "OBSERVE");
        form.put("guard.added.others", "BLOCK");

        form.put("guard.assignee.remove", "true");
        Reply refused = DeskForm.send(head, "guards", form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("name=\"guard.assignee.remove\" value=\"true\" checked>")
                .contains("name=\"guard.duedate.remove\" value=\"true\">");
    }

    /** What the form of a page holds while no box is ticked. */
    private static Map<String, String> inputs(String page) {
        Map<String, String> inputs = Inputs.of(head.get(DESK + page).body());
        inputs.keySet().removeIf(name -> name.endsWith(".remove"));
        return inputs;
    }

    private static void run() {
        assertThat(DeskForm.send(head, "dry-run", Map.of("days", "0")).status()).isEqualTo(302);
        assertThat(Agency.eventually(() -> !head.get(DESK + "dry-run").body().contains("data-running")))
                .isTrue();
    }

    private static String figure(String page, String field) {
        Matcher row = Pattern.compile(
                        "data-continuum-guard=\"" + field + "\".*?<tr class=\"continuum-figure\".*?>(.*?)</tr>",
                        Pattern.DOTALL)
                .matcher(head.get(DESK + page).body());
        assertThat(row.find()).as(page).isTrue();
        return row.group(1);
    }

    private static void guard(JsonNode place, String field) {
        ((ArrayNode) place.withArray("guards"))
                .addObject()
                .put("field", field)
                .put("owner", "PRODUCER")
                .put("counterpart", "OBSERVE")
                .put("others", "OBSERVE");
    }

    private static void drop(ObjectNode configuration, int client, String field) {
        drop((ObjectNode) configuration.at("/clients/" + client), field);
    }

    private static void drop(ObjectNode client, String field) {
        for (Iterator<JsonNode> guards = client.withArray("guards").iterator(); guards.hasNext(); ) {
            if (guards.next().get("field").asText().equals(field)) {
                guards.remove();
            }
        }
    }
}
