package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.host.osgi.Plugin;
import app.continuum.workbench.jira.JiraProduct;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped app's post, as it is wired in the bundle: over Jira's queue and a real server into the mailbox. */
class MailTest {
    private static final String OWN = "/rest/workbench/1.0/";
    private static final String TEXT = "Fällig: 24.12. → 31.12. \uD83D\uDE80";
    private static final String HTML = "<p>Fällig: <b>31.12.</b></p>";
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
        agency.as("admin").delete(OWN + "mail");
    }

    @Test
    void arrivesAsTextAndHtmlInTheRightCharset() throws ReflectiveOperationException {
        assertThat(send("am", "ACME-1 ändert sich \uD83D\uDE80")).isTrue();

        JsonNode mail = arrived(1).get(0);

        assertThat(mail.at("/to").asText()).isEqualTo("am@agency.example");
        assertThat(mail.at("/subject").asText()).isEqualTo("ACME-1 ändert sich \uD83D\uDE80");
        assertThat(mail.at("/type").asText()).isEqualTo("multipart/alternative");
        assertThat(mail.at("/text").asText()).isEqualTo(TEXT);
        assertThat(mail.at("/html").asText()).isEqualTo(HTML);
        assertThat(mail.at("/headers").toString())
                .contains("X-Auto-Response-Suppress: OOF, AutoReply", "Auto-Submitted: auto-generated");
    }

    @Test
    void isNotSentToWhoeverHasNoAddressOrIsNotActive() throws ReflectiveOperationException {
        agency.as("admin").put(OWN + "users/developer", "{\"emailAddress\":\"\"}");
        agency.as("admin").put(OWN + "users/solo", "{\"active\":false}");

        assertThat(send("developer", "Nobody reads this")).isFalse();
        assertThat(send("solo", "Nor this")).isFalse();
        assertThat(send("producer", "But this")).isTrue();

        assertThat(arrived(1).get(0).at("/subject").asText()).isEqualTo("But this");
    }

    @Test
    void isNotLostWhileTheServerIsStopped() throws ReflectiveOperationException {
        agency.as("admin").put(OWN + "mail/server", "{\"running\":false}");
        assertThat(send("am", "First")).isTrue();
        assertThat(send("producer", "Second")).isTrue();
        assertThat(agency.as("admin").get(OWN + "mail/server").at("/waiting")).isEqualTo("2");

        agency.as("admin").put(OWN + "mail/server", "{\"running\":true}");

        JsonNode mails = arrived(2);
        assertThat(mails.get(0).at("/subject").asText()).isEqualTo("Second");
        assertThat(mails.get(1).at("/subject").asText()).isEqualTo("First");
    }

    @Test
    void saysDaysAndMomentsByTheReadersLanguageAndClock() throws ReflectiveOperationException {
        String profile = "{\"locale\":\"de_DE\",\"timeZone\":\"Asia/Tokyo\"}";
        JsonNode head = agency.as("admin").put(OWN + "users/head", profile).json();
        assertThat(head.at("/locale").asText()).isEqualTo("de_DE");
        assertThat(head.at("/timeZone").asText()).isEqualTo("Asia/Tokyo");
        Object reader =
                post().getClass().getMethod("reader", ApplicationUser.class).invoke(post(), person("head"));

        assertThat(said(reader, "moment", Instant.class, Instant.parse("2026-12-23T20:00:00Z")))
                .isEqualTo("24/Dez./26 5:00 AM");
        assertThat(said(reader, "day", LocalDate.class, LocalDate.parse("2026-12-24")))
                .isEqualTo("24/Dez./26");
    }

    @Test
    void leadsToPagesOfThisJira() throws ReflectiveOperationException {
        Object address = post().getClass().getMethod("address", String.class).invoke(post(), "/browse/ACME-1");

        assertThat(address).isEqualTo(agency.jiraUrl() + "/browse/ACME-1");
    }

    @Test
    void isReadByAdministratorsAlone() {
        assertThat(agency.as("am").get(OWN + "mail").status()).isEqualTo(403);
        assertThat(agency.as("").get(OWN + "mail").status()).isEqualTo(401);
        assertThat(agency.as("am").put(OWN + "users/am", "{}").status()).isEqualTo(403);
        assertThat(agency.as("admin")
                        .put(OWN + "users/am", "{\"timeZone\":\"Nowhere\"}")
                        .status())
                .isEqualTo(400);
    }

    private static String said(Object reader, String method, Class<?> type, Object when)
            throws ReflectiveOperationException {
        return (String) reader.getClass().getMethod(method, type).invoke(reader, when);
    }

    private static boolean send(String to, String subject) throws ReflectiveOperationException {
        Class<?> letter = app().load("app.continuum.jira.mail.Letter");
        Object written = letter.getConstructor(ApplicationUser.class, String.class, String.class, String.class)
                .newInstance(person(to), subject, TEXT, HTML);
        return (boolean) post().getClass().getMethod("send", letter).invoke(post(), written);
    }

    private static Object post() {
        return app().create(app().load("app.continuum.jira.mail.Post"));
    }

    private static ApplicationUser person(String name) {
        return jira().model().people().getUserByName(name);
    }

    private static Plugin app() {
        return jira().product().app();
    }

    private static JiraProduct jira() {
        return agency.jira();
    }

    private static JsonNode arrived(int count) {
        Agency.eventually(() -> mails().size() >= count);
        assertThat(mails()).hasSize(count);
        return mails();
    }

    private static JsonNode mails() {
        return agency.as("admin").get(OWN + "mail").json();
    }
}
