package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paul, ACME's Producer, is away, and Priya, GLOBEX's Producer, stands in; Anna is the Account Manager of both. */
class AwayTest {
    private static final String AWAY = "/rest/continuum/1.0/away";
    private static final String HEADS_UPS = "/rest/continuum/1.0/headsups";
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
        for (String who : new String[] {"am", "producer", "producer2", "solo"}) {
            JsonNode windows =
                    agency.as("admin").get(AWAY + "?user=" + who).json().get("away");
            windows.forEach(window -> agency.as("admin").delete(AWAY + "/" + window.get("id")));
            agency.as("admin").put("/rest/workbench/1.0/users/" + who, "{\"active\":true}");
        }
    }

    @Test
    void letsTheStandInDoWhatIsTheLeadsUntilTheWindowIsDeleted() {
        assertThat(edit("producer2", "ACME-1", "2027-03-01").status()).isEqualTo(400);
        Reply set = away("producer", "producer2");
        assertThat(set.status()).as(set.body()).isEqualTo(201);

        assertThat(edit("producer2", "ACME-1", "2027-03-02").status()).isEqualTo(204);
        assertThat(edit("producer", "ACME-1", "2027-03-03").status()).isEqualTo(204);
        assertThat(edit("am", "ACME-1", "2027-03-04").status()).isEqualTo(400);
        JsonNode rows = agency.ledger("ACME-1", entries -> saved(entries) == 2);
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.at("/actor").asText()).isEqualTo("producer2");
            assertThat(row.at("/outcome").asText()).isEqualTo("ALLOWED");
            assertThat(row.at("/reasons").toString()).isEqualTo("[\"OWNER\"]");
        });

        Reply deleted = agency.as("producer").delete(AWAY + "/" + set.at("/id"));
        assertThat(deleted.status()).as(deleted.body()).isEqualTo(204);
        assertThat(edit("producer2", "ACME-1", "2027-03-05").status()).isEqualTo(400);
    }

    @Test
    void letsTheStandInDecideHeadsUpsAndSaysSo() {
        JsonNode asked = agency.as("am")
                .post(
                        HEADS_UPS,
                        "{\"issue\":\"ACME-2\",\"field\":\"duedate\",\"value\":\"2027-03-01\",\"reason\":\"The fair\"}")
                .json();
        String accept = HEADS_UPS + "/" + asked.at("/id").asText() + "/accept";
        assertThat(agency.as("producer2").post(accept, "{\"version\":1}").status())
                .isEqualTo(403);
        assertThat(waiting("producer2")).isZero();
        away("producer", "producer2");
        assertThat(waiting("producer2")).isEqualTo(1);

        Reply accepted = agency.as("producer2").post(accept, "{\"version\":1}");

        assertThat(accepted.at("/decision/as")).as(accepted.body()).isEqualTo("STAND_IN");
        assertThat(accepted.at("/decision/asName")).isEqualTo("Standing in for the Producer");
        assertThat(accepted.at("/decision/by")).isEqualTo("producer2");
        assertThat(agency.field("ACME-2", "duedate")).isEqualTo("2027-03-01");
    }

    @Test
    void isSaidWhereTheLeadIsNamed() {
        away("producer", "producer2");

        String panel = agency.as("am").get("/browse/ACME-3").body();
        String names = agency.as("am").get("/rest/continuum/1.0/issues/ACME-3").at("/clients/0/seats/1/names");
        String refused = edit("am", "ACME-3", "2027-03-01").at("/errors/duedate");
        String drawing = agency.as("am")
                .get("/rest/continuum/1.0/clients/ACME/continuum")
                .json()
                .at("/producer/people")
                .toString();
        String why = agency.as("admin")
                .get("/rest/continuum/1.0/issues/ACME-3/verdict?field=duedate&user=producer2&trace=true")
                .body();

        assertThat(names).matches("Paul Duran \\(away until \\d+/\\w+/\\d+, Priya Nair stands in\\)");
        assertThat(panel).contains(names);
        assertThat(refused)
                .contains("belongs to Paul Duran", "Paul Duran is away, and Priya Nair stands in. Send Priya Nair");
        assertThat(drawing).isEqualTo("[\"Paul Duran\",\"Priya Nair (standing in)\"]");
        assertThat(why).contains("Paul Duran (lead), Priya Nair (stands in)");
    }

    @Test
    void beginsAndEndsByTheClockOfThePerson() {
        LocalDate day = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));
        lives("Pacific/Kiritimati");
        Reply set = agency.as("producer").post(AWAY, body(day, day, "producer2"));
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        assertThat(edit("producer2", "ACME-4", "2027-03-01").status()).isEqualTo(204);

        lives("Pacific/Pago_Pago");

        assertThat(edit("producer2", "ACME-4", "2027-03-02").status()).isEqualTo(400);
        lives("UTC");
    }

    @Test
    void makesNoChainsAndSeatsNobodyWhoCannotLogIn() {
        away("producer", "producer2");
        away("producer2", "solo");

        assertThat(edit("producer2", "ACME-5", "2027-03-01").status()).isEqualTo(400);
        assertThat(edit("solo", "ACME-5", "2027-03-01").status()).isEqualTo(400);
        assertThat(edit("solo", "GLOBEX-5", "2027-03-01").status()).isEqualTo(204);
        assertThat(agency.ledger("GLOBEX-5", rows -> saved(rows) == 1)
                        .at("/0/reasons")
                        .toString())
                .isEqualTo("[\"OWNER\"]");

        agency.as("admin").put("/rest/workbench/1.0/users/solo", "{\"active\":false}");
        assertThat(agency.as("am").get("/rest/continuum/1.0/issues/GLOBEX-5").at("/clients/0/seats/1/names"))
                .startsWith("Priya Nair (away until ")
                .doesNotContain("Sofia");
    }

    @Test
    void seatsOneStandInInBothSeatsOfASmallClient() {
        away("solo", "producer2");

        Reply verdict = agency.as("producer2").get("/rest/continuum/1.0/issues/INITECH-1");

        assertThat(verdict.at("/clients/0/seats/0/yours")).isEqualTo("true");
        assertThat(verdict.at("/clients/0/seats/1/yours")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "am, standIn, other seat of ACME Outdoor",
        "producer, standIn, stands in for themselves",
        "nobody-there, standIn, 'is called \\\"nobody-there\\\"'",
        "'', standIn, Nobody who can log in",
    })
    void takesNoStandInWhoMayNot(String standIn, String part, String words) {
        Reply refused = away("producer", standIn);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/" + part).toString()).contains(words);
    }

    @Test
    void takesNoStandInWhoIsNotActive() {
        agency.as("admin").put("/rest/workbench/1.0/users/solo", "{\"active\":false}");

        assertThat(away("producer", "solo").json().at("/errors/standIn").asText())
                .contains("Nobody who can log in is called");
    }

    @Test
    void takesNoStandInWhoCannotBrowseTheIssues() {
        Configuration.addHush(agency.as("admin"));
        Configuration.change(agency.as("head"), configuration -> Configuration.client(configuration, "HUSH")
                .putObject("producer")
                .put("lead", "admin"));

        Reply refused = agency.as("admin").post(AWAY, body(today, last, "producer2"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/standIn")).contains("Priya Nair cannot browse issues of Hush & Sons");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-30, 2027-03-01, from, no day",
        "tomorrow, 2027-03-01, from, no day",
        "2027-03-01, +99999-01-01, to, no day",
        "2027-03-02, 2027-03-01, to, before the first",
        "2027-03-01, 2029-03-01, to, more than two years",
        "2026-01-01, 2026-01-31, to, over already",
    })
    void saysWhatIsWrongWithTheDays(String from, String to, String part, String words) {
        Reply refused = agency.as("producer")
                .post(AWAY, "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"standIn\":\"producer2\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.at("/errors/" + part)).contains(words);
        assertThat(agency.as("producer").get(AWAY).json().get("away")).isEmpty();
    }

    @Test
    void takesEachDayOnceAndSaysEverythingAtOnce() {
        assertThat(away("producer", "producer2").status()).isEqualTo(201);

        JsonNode errors = agency.as("producer")
                .post(AWAY, body(last, last.plusDays(1), "am"))
                .json()
                .get("errors");

        assertThat(errors.at("/from").asText()).contains(today.minusDays(1) + " \u2013 " + last);
        assertThat(errors.at("/standIn").asText()).contains("other seat of ACME Outdoor");
        assertThat(agency.as("producer")
                        .post(AWAY, body(last.plusDays(1), last.plusDays(2), "producer2"))
                        .status())
                .isEqualTo(201);
        assertThat(agency.as("producer").get(AWAY).json().get("away")).hasSize(2);
    }

    @Test
    void takesNobodyWhoStandsInOnTheOtherSide() {
        assertThat(away("producer", "solo").status()).isEqualTo(201);

        Reply refused = away("am", "solo");

        assertThat(refused.at("/errors/standIn"))
                .contains("Sofia Lindqvist stands in for the other seat of ACME Outdoor");
    }

    @Test
    void isSetForOthersByAdministratorsWhoDoNotSeatThemselves() {
        String forProducer = ",\"user\":\"producer\"}";
        Reply set = agency.as("admin").post(AWAY, body(today, last, "producer2").replace("}", forProducer));
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        assertThat(set.at("/setBy")).isEqualTo("admin");
        assertThat(agency.as("producer").get(AWAY).at("/away/0/id")).isEqualTo(set.at("/id"));
        assertThat(set.json().at("/now").asBoolean()).isTrue();

        String seatsThemselves =
                body(last.plusDays(1), last.plusDays(2), "admin").replace("}", forProducer);
        assertThat(agency.as("admin").post(AWAY, seatsThemselves).at("/errors/standIn"))
                .contains("cannot seat yourself");
        assertThat(agency.as("am").post(AWAY, seatsThemselves).status()).isEqualTo(403);
        assertThat(agency.as("am").get(AWAY + "?user=producer").status()).isEqualTo(403);
        assertThat(agency.as("admin").get(AWAY + "?user=nobody-there").status()).isEqualTo(400);
        assertThat(agency.as("am").delete(AWAY + "/" + set.at("/id")).status()).isEqualTo(404);
        assertThat(agency.as("").get(AWAY).status()).isEqualTo(401);
        assertThat(agency.as("admin").delete(AWAY + "/" + set.at("/id")).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | 400", "[] | 400", "{\"from\":1,\"to\":{},\"standIn\":[]} | 400", "{\"user\":7} | 400"})
    void survivesWhateverIsSent(String body, int status) {
        assertThat(agency.as("producer").post(AWAY, body).status()).isEqualTo(status);
    }

    private static void lives(String zone) {
        agency.as("admin").put("/rest/workbench/1.0/users/producer", "{\"timeZone\":\"" + zone + "\"}");
    }

    private Reply away(String who, String standIn) {
        return agency.as(who).post(AWAY, body(today.minusDays(1), last, standIn));
    }

    private static String body(LocalDate from, LocalDate to, String standIn) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"standIn\":\"" + standIn + "\"}";
    }

    private static Reply edit(String who, String issue, String day) {
        return agency.as(who).put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"" + day + "\"}}");
    }

    private static int waiting(String who) {
        return agency.as(who).get(HEADS_UPS + "/count").json().get("waiting").asInt();
    }

    private static long saved(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.at("/saved").asBoolean())
                .count();
    }
}
