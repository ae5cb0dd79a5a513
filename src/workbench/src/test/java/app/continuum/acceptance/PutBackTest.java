package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that put values back, against those whom nothing could stop. */
class PutBackTest {
    @TempDir
    Path home;

    private Agency agency;

    @BeforeEach
    void anAgencyThatPutsValuesBack() {
        agency = Agency.open(home);
        agency.configure(configuration -> configuration.get("clients").forEach(client -> client.get("guards")
                .forEach(guard -> ((ObjectNode) guard).put("afterwards", "RESTORE"))));
    }

    @AfterEach
    void close() {
        agency.close();
    }

    @Test
    void putsTheOldValueBackWithANoteAndTellsBoth() {
        String before = agency.field("ACME-1", "duedate");

        edit("ACME-1", "duedate", "2027-12-24", "am");

        assertThat(Agency.eventually(() -> agency.field("ACME-1", "duedate").equals(before)))
                .isTrue();
        JsonNode history = agency.issue("ACME-1").at("/changelog/histories");
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.at("/author/name").asText()).isEqualTo("continuum");
        assertThat(last.at("/historyMetadata/type").asText()).isEqualTo("app.continuum.put-back");
        JsonNode rows = agency.ledger("ACME-1", entries -> entries.size() == 2);
        assertThat(rows.at("/1/outcome").asText()).isEqualTo("FLAGGED");
        assertThat(rows.at("/0/actor").asText()).isEqualTo("continuum");
        assertThat(notices("producer")).contains("PUT_BACK");
        assertThat(notices("am")).contains("YOURS_WAS_PUT_BACK");
    }

    @Test
    void putsTextAndPeopleBackToo() {
        String assignee = agency.field("ACME-2", "assignee/name");
        String brief = agency.field("ACME-2", "customfield_10100");

        edit("ACME-2", "assignee", "developer", "automation");
        edit("ACME-2", "customfield_10100", "Nobody asked for this", "automation");

        assertThat(Agency.eventually(
                        () -> agency.field("ACME-2", "assignee/name").equals(assignee)
                                && agency.field("ACME-2", "customfield_10100").equals(brief)))
                .isTrue();
    }

    @Test
    void givesUpAgainstSomebodyWhoInsists() {
        String before = agency.field("ACME-3", "duedate");
        edit("ACME-3", "duedate", "2027-12-24", "automation");
        assertThat(Agency.eventually(() -> agency.field("ACME-3", "duedate").equals(before)))
                .isTrue();

        edit("ACME-3", "duedate", "2027-12-24", "automation");
        agency.ledger("ACME-3", entries -> entries.size() == 3);

        assertThat(agency.field("ACME-3", "duedate")).isEqualTo("2027-12-24");
        assertThat(agency.as("producer")
                        .get("/rest/continuum/1.0/headsups?view=acknowledge")
                        .json()
                        .findValuesAsText("issue"))
                .containsExactly("ACME-3");
    }

    @Test
    void leavesATrustedAccountAndTheOwnerAlone() {
        edit("ACME-4", "duedate", "2027-12-24", "sync");
        agency.ledger("ACME-4", entries -> entries.size() == 1);
        agency.as("producer").put("/rest/api/2/issue/ACME-5", "{\"fields\":{\"duedate\":\"2027-12-24\"}}");
        agency.ledger("ACME-5", entries -> entries.size() == 1);

        assertThat(agency.field("ACME-4", "duedate")).isEqualTo("2027-12-24");
        assertThat(agency.field("ACME-5", "duedate")).isEqualTo("2027-12-24");
    }

    /** Whoever was not there when it was changed cannot know that no request of theirs explains it: the app was switched off, or another node was asked. */
    @Test
    void leavesWhatStandsInTheOwnersNameWhereOnlyTheSweepFindsIt() {
        String before = agency.field("ACME-7", "duedate");
        sweep();
        edit("ACME-6", "duedate", "2027-12-24", "producer", false);
        edit("ACME-7", "duedate", "2027-12-24", "am", false);

        assertThat(Agency.eventually(() -> {
                    sweep();
                    return agency.field("ACME-7", "duedate").equals(before);
                }))
                .isTrue();
        assertThat(agency.ledger("ACME-6").at("/0/outcome").asText()).isEqualTo("FLAGGED");
        assertThat(agency.field("ACME-6", "duedate")).isEqualTo("2027-12-24");
    }

    @Test
    void laysEachOfManyIssuesBeforeTheOwner() {
        for (int i = 1; i <= 8; i++) {
            edit("GLOBEX-" + i, "duedate", "2027-12-2" + i, "automation");
        }

        assertThat(Agency.eventually(() -> flagged().size() == 8)).isTrue();
        assertThat(flagged().findValuesAsText("asker")).containsOnly("automation");
    }

    private JsonNode flagged() {
        return agency.as("producer2")
                .get("/rest/continuum/1.0/headsups?view=acknowledge")
                .json()
                .get("headsUps");
    }

    private void sweep() {
        agency.as("admin").post("/rest/continuum/1.0/sweep", "");
    }

    private String notices(String person) {
        return agency.as(person).get("/rest/continuum/1.0/notices").body();
    }

    /** As another app does it: in somebody's name, without a request of theirs. */
    private void edit(String issue, String field, String value, String as) {
        edit(issue, field, value, as, true);
    }

    private void edit(String issue, String field, String value, String as, boolean dispatch) {
        Reply edited = agency.as("admin")
                .post(
                        "/rest/workbench/1.0/other-app/edit",
                        "{\"issue\":\"" + issue + "\",\"field\":\"" + field + "\",\"value\":\"" + value + "\",\"as\":\""
                                + as + "\",\"dispatch\":" + dispatch + "}");
        assertThat(edited.status()).as(edited.body()).isBetween(200, 299);
    }
}
