package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to a verdict, in sentences, by REST and on the administrator's page "Why?". */
class TraceTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/why";

    private static Agency agency;

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void tellsEveryStep() {
        Reply reply = trace("admin", "am");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.at("/outcome")).isEqualTo("REFUSED");
        assertThat(reply.json().at("/trace").findValuesAsText("about"))
                .containsExactly(
                        "Whose the issue is",
                        "Who sits there now",
                        "Who asks",
                        "What would change",
                        "The guard",
                        "Courtesies",
                        "How the line is held",
                        "Verdict");
        assertThat(reply.json().at("/trace").toString())
                .contains(
                        "ACME-1 belongs to ACME Outdoor, by its project ACME.",
                        "Paul Duran (lead)",
                        "Anna Meyer acts as a person.",
                        "Block for the counterpart",
                        "the counterpart, for whom the guard says Block");
    }

    @Test
    void tellsHowAListedAccountIsMet() {
        assertThat(trace("admin", "automation").body())
                .contains("accounts that are not people: Automation", "owns no field", "at most flagged");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(agency.as("am")
                        .get("/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate&trace=true")
                        .status())
                .isEqualTo(403);
        assertThat(trace("head", "am").status()).isEqualTo(403);
    }

    @Test
    void standsOnAPageOfItsOwn() {
        String page = agency.as("head")
                .get(PAGE + "?issue=acme-1&field=duedate&value=2027-12-24")
                .body();

        assertThat(page).contains("by its project ACME", "Due Date would not be saved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue=ACME-999&field=duedate | There is no issue ACME-999",
                "asked=1&issue=&field=duedate | Name an issue",
                "issue=ACME-1&user=nobody&field=duedate | Only administrators may ask",
                "issue=ACME-1&field=colour | Choose a field",
                "issue=ACME-1&field=duedate&value=someday | counts as a change",
                "issue=%3Cscript%3E&field=duedate | There is no issue &lt;SCRIPT&gt;",
            })
    void thePageSaysWhatIsWrong(String asked, String sentence) {
        String page = agency.as("head").get(PAGE + "?" + asked).body();

        assertThat(page).contains(sentence).doesNotContain("<script>alert", "$text", "continuum.why");
    }

    @Test
    void headsOfDeliveryAskForThemselvesAlone() {
        assertThat(agency.as("head")
                        .get(PAGE + "?issue=ACME-1&user=am&field=duedate")
                        .body())
                .contains("Only administrators may ask for somebody else.")
                .doesNotContain("Anna Meyer acts");
        assertThat(agency.as("head")
                        .get(PAGE + "?issue=ACME-1&user=head&field=duedate")
                        .body())
                .contains("acts as a person");
        assertThat(agency.as("am").get(PAGE).status()).isEqualTo(403);
    }

    private static Reply trace(String caller, String subject) {
        return agency.as(caller)
                .get("/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate&value=2027-12-24&trace=true&user="
                        + subject);
    }
}
