package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lea Winter leaves the agency: she leads one client, and is deputy of another. */
@BrowserTest
class HandOverPageTest {
    private static final String DEV_OKAFOR = "JIRAUSER10105";

    private String asItWas = "";

    @BeforeEach
    void twoClientsOfHers(Browser browser) {
        asItWas = browser.rest("admin").get(Configuration.PATH).body();
        Configuration.change(browser.rest("admin"), HandOverPageTest::seat);
    }

    private static void seat(ObjectNode configuration) {
        ArrayNode clients = (ArrayNode) configuration.get("clients");
        ObjectNode pied = clients.addObject().put("key", "PIED").put("name", "Pied & Piper");
        pied.putObject("accountManager").put("lead", "lead");
        pied.putObject("producer").put("lead", DEV_OKAFOR);
        ObjectNode raviga = clients.addObject().put("key", "RAVIGA").put("name", "Raviga");
        raviga.putObject("accountManager").put("lead", "producer2");
        raviga.putObject("producer").put("lead", "solo").putArray("deputies").add("lead");
    }

    @AfterEach
    void everythingAsItWas(Browser browser) {
        assertThat(browser.rest("admin").put(Configuration.PATH, asItWas).status())
                .isEqualTo(200);
    }

    @Test
    void givesAllSeatsOfWhoeverLeavesToOthersAndSeatsNobodyOnBothSides(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            JsonNode before = configuration(browser);
            showHerSeats(head);

            UserPicker.pick(head, "everybody", "Dev Okafor");
            head.see("#continuum-fill").click();

            Locator inPied = inputOf(head, "PIED");
            assertThat(inPied).hasValue("developer");
            assertThat(inPied).hasAttribute("aria-invalid", "true");
            assertThat(head.see("[id='" + inPied.getAttribute("aria-describedby") + "']"))
                    .containsText("Dev Okafor would sit in both seats.");
            assertThat(inputOf(head, "RAVIGA")).hasValue("developer");
            assertThat(head.see("#continuum-holdings .error")).hasCount(1);
            screenshots(head, "hand-over-both-seats");

            head.see("#continuum-save").click();
            assertThat(head.see("#continuum-holdings .error")).hasCount(1);
            assertThat(configuration(browser)).isEqualTo(before);

            UserPicker.pick(head, inPied.getAttribute("name"), "Sofia Lindqvist");
            head.see("#continuum-preview").click();
            assertThat(head.see("#continuum-sound")).containsText("Nothing is saved yet");
            assertThat(UserPicker.shown(head, inPied.getAttribute("name"))).hasText("Sofia Lindqvist");
            assertThat(configuration(browser)).isEqualTo(before);
            screenshots(head, "hand-over-sound");

            head.see("#continuum-save").click();
            assertThat(head.see(".aui-message-success")).isVisible();
            assertThat(rowOf(head, "#continuum-clients", "PIED")).containsText("Sofia Lindqvist");
            JsonNode after = configuration(browser);
            assertThat(Configuration.client(after, "PIED")
                            .at("/accountManager/lead")
                            .asText())
                    .isEqualTo("solo");
            assertThat(Configuration.client(after, "PIED").at("/producer/lead").asText())
                    .isEqualTo(DEV_OKAFOR);
            assertThat(Configuration.client(after, "RAVIGA")
                            .at("/producer/lead")
                            .asText())
                    .isEqualTo("solo");
            assertThat(Configuration.client(after, "RAVIGA")
                            .at("/producer/deputies")
                            .toString())
                    .isEqualTo("[\"" + DEV_OKAFOR + "\"]");

            head.jira("/plugins/servlet/continuum/admin/hand-over?person=lead");
            assertThat(head.see(".aui-message-info")).containsText("There is nothing to hand over.");
        }
    }

    @Test
    void savesNothingOverWhatSomebodyElseChangedMeanwhile(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            showHerSeats(head);
            UserPicker.pick(head, inputOf(head, "PIED").getAttribute("name"), "Sofia Lindqvist");
            Configuration.change(browser.rest("admin"), changed -> Configuration.client(changed, "PIED")
                    .put("name", "Pied Piper Ltd"));
            JsonNode meanwhile = configuration(browser);

            head.see("#continuum-save").click();

            assertThat(head.see(".aui-message-error")).isVisible();
            assertThat(inputOf(head, "PIED")).hasValue("solo");
            assertThat(configuration(browser)).isEqualTo(meanwhile);
        }
    }

    private static void showHerSeats(Visitor head) {
        head.jira("/plugins/servlet/continuum/admin/clients");
        head.see("#continuum-hand-over").click();
        UserPicker.pick(head, "person", "Lea Winter");
        head.page().keyboard().press("Enter");
        assertThat(head.see("#continuum-holdings tbody tr")).hasCount(2);
        assertThat(rowOf(head, "#continuum-holdings", "PIED")).containsText("Account Manager, lead");
        assertThat(rowOf(head, "#continuum-holdings", "RAVIGA")).containsText("Producer, deputy");
    }

    private static Locator inputOf(Visitor head, String client) {
        return rowOf(head, "#continuum-holdings", client).locator("input");
    }

    private static Locator rowOf(Visitor head, String table, String client) {
        return head.see(table + " tbody tr").filter(new Locator.FilterOptions().setHasText(client));
    }

    private static JsonNode configuration(Browser browser) {
        return browser.rest("admin").get(Configuration.PATH).json();
    }

    private static void screenshots(Visitor head, String name) {
        for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            head.colours(colours);
            assertThat(head.barriers()).isEmpty();
        }
        head.window(400);
        assertThat(head.width()).isLessThanOrEqualTo(400);
        head.screenshot(name + "-narrow");
        head.window(1280);
        head.screenshot(name);
    }
}
