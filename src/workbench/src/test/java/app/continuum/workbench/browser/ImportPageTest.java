package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head of delivery brings clients along in a table. */
@BrowserTest
class ImportPageTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/import";
    private static final String TABLE =
            """
            key;name;accountManager;producer
            BREAM;Bream & Söhne;solo;developer
            FLUTTER;;solo;developer
            ENDFRAME;Endframe <Ltd>;solo;nobody
            GLUE;Glue;solo;solo
            """;

    private Client.Reply asItWas = new Client.Reply(0, "");

    @BeforeEach
    void lookHowItIs(Browser browser) {
        asItWas = browser.rest("admin").get(Configuration.PATH);
    }

    @AfterEach
    void everythingAsItWas(Browser browser) {
        assertThat(browser.rest("admin").put(Configuration.PATH, asItWas.body()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void takesAFileAsSpreadsheetsSaveItAndSavesTheGoodLinesOnceTheyAreConfirmed(String charset, Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira("/plugins/servlet/continuum/admin/clients");
            head.see("#continuum-import").click();
            chooseFile(head, TABLE.getBytes(Charset.forName(charset)));
            assertThat(head.see("#csv")).hasValue(TABLE);
            head.see("#continuum-preview").click();

            assertThat(head.see("#continuum-summary"))
                    .hasText("New: 1, changed: 0, unchanged: 0, bad lines: 3. Nothing is saved yet.");
            assertThat(head.see("#continuum-fresh tbody tr")).hasText(new String[] {"2BREAMBream & Söhne"});
            assertThat(head.see("#continuum-bad tbody tr")).containsText(new String[] {
                "3FLUTTERGive the client a name.",
                "4ENDFRAMEThere is no user \"nobody\".",
                "5GLUESofia Lindqvist would sit in both seats."
            });
            assertThat(configuration(browser)).isEqualTo(asItWas.json());
            screenshots(head);

            head.see("#continuum-confirm").click();
            assertThat(head.see(".aui-message-success")).isVisible();
            assertThat(head.see("#continuum-clients")).containsText("Bream & Söhne");
            JsonNode after = configuration(browser);
            assertThat(after.get("clients").size())
                    .isEqualTo(asItWas.json().get("clients").size() + 1);
            assertThat(Configuration.client(after, "BREAM").at("/producer/lead").asText())
                    .isEqualTo("JIRAUSER10105");
        }
    }

    @Test
    void showsThePreviewAgainWhenTheClientsOrTheTableChangedSinceIt(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            head.see("#csv").fill("key,name\nINITECH,Initech Inc\n");
            head.see("#continuum-preview").click();
            assertThat(head.see("#continuum-changed")).containsText("\"Initech\" \u2192 \"Initech Inc\"");
            Configuration.change(browser.rest("admin"), changed -> Configuration.client(changed, "INITECH")
                    .put("name", "Initrode"));
            JsonNode meanwhile = configuration(browser);

            head.see("#continuum-confirm").click();
            assertStale(head);
            assertThat(head.see("#continuum-changed")).containsText("\"Initrode\" \u2192 \"Initech Inc\"");
            head.screenshot("import-stale");
            assertThat(configuration(browser)).isEqualTo(meanwhile);

            head.see("#csv").fill("key,name\nINITECH,Initech Corp\n");
            head.see("#continuum-confirm").click();
            assertStale(head);
            assertThat(head.see("#continuum-changed")).containsText("\"Initrode\" \u2192 \"Initech Corp\"");
            assertThat(configuration(browser)).isEqualTo(meanwhile);

            head.see("#continuum-confirm").click();
            assertThat(head.see("#continuum-clients")).containsText("Initech Corp");
        }
    }

    @Test
    void saysWhatIsWrongWithAFileThatHoldsNoClients(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            chooseFile(head, "colour,size\nred,9\n".getBytes(StandardCharsets.UTF_8));
            assertThat(head.see("#csv")).hasValue("colour,size\nred,9\n");
            head.see("#continuum-preview").click();

            assertThat(head.see("#continuum-bad")).containsText("There is no column \"colour\".");
            assertThat(head.see("#continuum-bad")).containsText("The first line names no column \"key\".");
            assertThat(head.see("#continuum-confirm")).hasCount(0);

            chooseFile(head, new byte[0]);
            assertThat(head.see("#csv")).hasValue("");
            head.see("#continuum-preview").click();
            assertThat(head.see("#continuum-bad")).containsText("There is no table. Paste one, or choose a file.");
            assertThat(configuration(browser)).isEqualTo(asItWas.json());
        }
    }

    private static void assertStale(Visitor head) {
        assertThat(head.see(".aui-message-error"))
                .containsText("the clients or the table have changed since the preview.");
    }

    private static void chooseFile(Visitor head, byte[] content) {
        // until its script is there the page has no input for files
        assertThat(head.see("#continuum-file")).isVisible();
        head.see("#continuum-file").setInputFiles(new FilePayload("clients.csv", "text/csv", content));
    }

    private static JsonNode configuration(Browser browser) {
        return browser.rest("admin").get(Configuration.PATH).json();
    }

    private static void screenshots(Visitor head) {
        for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            head.colours(colours);
            assertThat(head.barriers()).isEmpty();
        }
        head.window(400);
        assertThat(head.width()).isLessThanOrEqualTo(400);
        head.screenshot("import-preview-narrow");
        head.window(1280);
        head.screenshot("import-preview");
    }
}
