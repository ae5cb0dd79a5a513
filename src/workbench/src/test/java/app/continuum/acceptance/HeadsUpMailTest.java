package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is mailed what about heads-ups. */
class HeadsUpMailTest {
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
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
        agency.as("admin").delete(MAIL);
    }

    @Test
    void goesToTheOwnerAndBackToWhoeverAsked() {
        JsonNode asked = ask("ACME-1", "2027-01-19", "The client\u2019s <b>fair</b> was moved");

        JsonNode toOwner = mails(1).get(0);
        assertThat(toOwner.at("/to").asText()).isEqualTo("producer@agency.example");
        assertThat(toOwner.at("/subject").asText()).isEqualTo("Anna Meyer asks for another Due Date of ACME-1");
        assertThat(toOwner.at("/text").asText())
                .contains(
                        "19",
                        "<b>fair</b>",
                        "/plugins/servlet/continuum/inbox#headsup-"
                                + asked.at("/id").asText());
        assertThat(toOwner.at("/html").asText())
                .contains("&lt;b&gt;fair&lt;/b&gt;")
                .doesNotContain("<b>fair");

        agency.as("admin").delete(MAIL);
        agency.as("producer")
                .post(
                        HEADS_UPS + "/" + asked.at("/id").asText() + "/decline",
                        "{\"version\":1,\"answer\":\"The studio is booked\"}");

        JsonNode toAsker = mails(1).get(0);
        assertThat(toAsker.at("/to").asText()).isEqualTo("am@agency.example");
        assertThat(toAsker.at("/subject").asText()).isEqualTo("Declined: Due Date of ACME-1");
        assertThat(toAsker.at("/text").asText()).contains("The studio is booked");
    }

    @Test
    void isOneForWhatWasAskedTogether() {
        ask("ACME-2", "2027-01-19", "One");
        ask("ACME-3", "2027-01-19", "Two");
        ask("ACME-4", "2027-01-19", "Three");

        JsonNode mails = mails(1);

        assertThat(mails).hasSize(1);
        assertThat(mails.at("/0/subject").asText()).isEqualTo("Anna Meyer asks for 3 changes");
        assertThat(mails.at("/0/text").asText()).contains("ACME-2", "ACME-3", "ACME-4");
    }

    @Test
    void isNotSentOfAnActOfOnesOwn() {
        JsonNode asked = ask("ACME-5", "2027-01-19", "Because");
        mails(1);
        agency.as("admin").delete(MAIL);

        agency.as("am").post(HEADS_UPS + "/" + asked.at("/id").asText() + "/withdraw", "{\"version\":1}");
        JsonNode accepted = ask("ACME-6", "2027-01-19", "Because");
        agency.as("producer").post(HEADS_UPS + "/" + accepted.at("/id").asText() + "/accept", "{\"version\":1}");

        assertThat(mails(2).findValuesAsText("to"))
                .containsExactlyInAnyOrder("producer@agency.example", "am@agency.example");
    }

    private static JsonNode mails(int count) {
        Agency.eventually(() -> all().size() >= count);
        return all();
    }

    private static JsonNode all() {
        return agency.as("admin").get(MAIL).json();
    }

    private static JsonNode ask(String issue, String day, String reason) {
        return agency.as("am")
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"" + issue + "\",\"field\":\"duedate\",\"value\":\"" + day + "\",\"reason\":\""
                                + reason + "\"}")
                .json();
    }
}
