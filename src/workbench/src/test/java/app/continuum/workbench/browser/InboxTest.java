package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class InboxTest {
    private static final String INBOX = "/plugins/servlet/continuum/inbox";
    private static final String DIALOG = "dialog[open]";

    @Test
    void showsWhatWaitsToEverybodyInBothThemesAndNarrowWindows(Browser browser) {
        HeadsUpDecisionTest.ask(browser, "ACME-4", "2027-02-05");
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira(INBOX);
            assertThat(producer.see(".continuum-card").first()).isVisible();
            producer.screenshot("inbox-light");
            assertThat(producer.barriers()).isEmpty();
            producer.colours(ColorScheme.DARK);
            producer.screenshot("inbox-dark");
            assertThat(producer.barriers()).isEmpty();
            producer.colours(ColorScheme.LIGHT);
            producer.window(360);
            producer.screenshot("inbox-narrow");
            assertThat(producer.width()).isLessThanOrEqualTo(360);

            producer.jira("/browse/ACME-4");
            assertThat(producer.see(".continuum-card")).isVisible();
            producer.screenshot("heads-up-panel-narrow");
            assertThat(producer.width()).isLessThanOrEqualTo(360);
            producer.window(1280);
            producer.screenshot("heads-up-panel-light");
            assertThat(producer.barriersWithin("#continuum-panel")).isEmpty();
            producer.colours(ColorScheme.DARK);
            producer.screenshot("heads-up-panel-dark");
            assertThat(producer.barriersWithin("#continuum-panel")).isEmpty();
        }
    }

    @Test
    void showsOnlyWhatIsAskedFor(Browser browser) {
        HeadsUpDecisionTest.ask(browser, "ACME-1", "2027-02-05");
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira(INBOX);
            producer.see("#continuum-filter-field").selectOption("Due Date");
            producer.see("#continuum-filter-client").selectOption("ACME Outdoor");

            assertThat(producer.see(".continuum-card").first()).containsText("Due Date");
        }
    }

    @Test
    void leadsFromAMailToTheHeadsUp(Browser browser) {
        String asked = HeadsUpDecisionTest.ask(browser, "ACME-5", "2027-02-05")
                .get("id")
                .asText();
        browser.rest("am").post("/rest/continuum/1.0/headsups/" + asked + "/withdraw", "{\"version\":1}");
        try (Visitor producer = browser.logIn("producer");
                Visitor am = browser.logIn("am")) {
            producer.jira(INBOX + "#headsup-" + asked);
            assertThat(producer.see("[data-heads-up='" + asked + "']")).isFocused();
            assertThat(producer.see("[data-heads-up='" + asked + "']")).containsText("Withdrawn");

            am.jira(INBOX + "#headsup-" + asked);
            assertThat(am.see("[data-view=mine]")).hasAttribute("aria-selected", "true");
            assertThat(am.see("[data-heads-up='" + asked + "']")).isFocused();
        }
    }

    @Test
    void saysSomethingKindWhereNothingWaits(Browser browser) {
        try (Visitor developer = browser.logIn("developer")) {
            developer.jira(INBOX);

            assertThat(developer.see(".continuum-empty")).hasText("Nothing waits for you. All is well.");
            assertThat(developer.see("#continuum-heads-ups-link")).hasText("Heads-ups");
            developer.see("[data-view=waiting]").focus();
            developer.page().keyboard().press("ArrowRight");
            assertThat(developer.see(".continuum-empty")).containsText("Nothing was saved in your fields without you.");
            assertThat(developer.barriers()).isEmpty();
            developer.screenshot("inbox-empty");
        }
    }

    /** In GLOBEX the Account Manager says why and saves, and the Producer, Priya, acknowledges. */
    @Test
    void acknowledgesTogetherWhatWasSavedAtOnce(Browser browser) {
        guardGlobex(browser, "HEADS_UP");
        try (Visitor am = browser.logIn("am");
                Visitor producer = browser.logIn("producer2")) {
            sayWhyAndSave(am, "GLOBEX-1");
            sayWhyAndSave(am, "GLOBEX-2");

            producer.jira(INBOX + "#acknowledge");
            assertThat(card(producer, "GLOBEX-1").locator("[data-action=ACKNOWLEDGE]"))
                    .isVisible();
            assertThat(card(producer, "GLOBEX-2").locator("[data-action=ACKNOWLEDGE]"))
                    .isVisible();
            producer.see("#continuum-choose-all").check();
            producer.screenshot("inbox-several");
            assertThat(producer.barriers()).isEmpty();
            producer.see(".continuum-several button").click();

            assertThat(producer.see(".continuum-empty")).containsText("Nothing was saved in your fields");
            producer.see("[data-view=decided]").click();
            assertThat(card(producer, "GLOBEX-1").first()).isVisible();
            assertThat(card(producer, "GLOBEX-2").first()).isVisible();
        } finally {
            guardGlobex(browser, "FLAG");
        }
    }

    /** In GLOBEX the Account Manager just saves; Priya would have the old value back, and gets it. */
    @Test
    void asksForTheOldValueBack(Browser browser) {
        try (Visitor am = browser.logIn("am");
                Visitor producer = browser.logIn("producer2")) {
            am.jira("/browse/GLOBEX-3");
            String before = am.see("#due-date.inactive").textContent().strip();
            am.editInPlace("due-date", "duedate", "22/Jan/27");
            assertThat(am.see("#due-date.inactive")).hasText("22/Jan/27");

            producer.jira(INBOX + "#acknowledge");
            Locator card = card(producer, "GLOBEX-3");
            assertThat(card).containsText("saved this without a heads-up");
            producer.screenshot("inbox-flagged");
            card.locator("[data-action=ASK_BACK]").click();
            producer.see(DIALOG + " textarea").fill("The studio is booked that day");
            producer.screenshot("ask-back");
            assertThat(producer.barriers()).isEmpty();
            producer.see(DIALOG + " button[type=submit]").click();
            assertThat(card).hasCount(0);

            am.jira(INBOX);
            assertThat(card(am, "GLOBEX-3")).containsText("to put it back");
            am.screenshot("inbox-put-back");
            card(am, "GLOBEX-3").locator("[data-action=ACCEPT]").click();
            assertThat(am.see(".continuum-said")).containsText("Accepted");
            am.jira("/browse/GLOBEX-3");
            assertThat(am.see("#due-date.inactive")).hasText(before);
        }
    }

    @Test
    void overridesAGuardAndHasItReviewed(Browser browser) {
        try (Visitor head = browser.logIn("head");
                Visitor producer = browser.logIn("producer")) {
            head.jira("/browse/ACME-7");
            head.editInPlace("due-date", "duedate", "22/Jan/27");
            assertThat(head.see(DIALOG + " button[type=submit]")).hasText("Send");
            head.see("#continuum-override").check();
            assertThat(head.see(DIALOG + " button[type=submit]")).hasText("Say why and save");
            head.see(DIALOG + " [data-part=reason] textarea").fill("The fair is on and nobody can be reached");
            head.screenshot("override");
            assertThat(head.barriers()).isEmpty();
            head.see(DIALOG + " button[type=submit]").click();
            assertThat(head.see("#due-date.inactive")).hasText("22/Jan/27");

            producer.jira(INBOX + "#review");
            assertThat(producer.see(".continuum-card")).containsText("overrode the guard");
            producer.screenshot("inbox-review");
            assertThat(producer.barriers()).isEmpty();
            producer.see("[data-action=REVIEW]").click();
            assertThat(producer.see(".continuum-empty")).containsText("No override waits");
        }
    }

    @Test
    void amendsByKeyboardAlone(Browser browser) {
        HeadsUpDecisionTest.ask(browser, "ACME-6", "2027-02-05");
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira(INBOX);
            producer.see("[data-action=AMEND]").last().waitFor();
            Locator amend = producer.see("[aria-label='Amend: Due Date of ACME-6']");
            for (int presses = 0; presses < 80 && !isFocused(amend); presses++) {
                producer.page().keyboard().press("Tab");
            }
            producer.page().keyboard().press("Enter");
            assertThat(producer.see(DIALOG + " [data-part=value] input")).isFocused();
            producer.page().keyboard().press("Control+A");
            producer.page().keyboard().type("12/Feb/27");
            producer.page().keyboard().press("Enter");

            assertThat(producer.see(".continuum-said")).containsText("Accepted with another value");
            producer.jira("/browse/ACME-6");
            assertThat(producer.see("#due-date.inactive")).hasText("12/Feb/27");
        }
    }

    private static Locator card(Visitor visitor, String issue) {
        return visitor.page()
                .locator(".continuum-card")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(issue + "\\b")));
    }

    private static boolean isFocused(Locator place) {
        return Boolean.TRUE.equals(place.evaluate("element => element === document.activeElement"));
    }

    private static void sayWhyAndSave(Visitor am, String issue) {
        am.jira("/browse/" + issue);
        am.editInPlace("due-date", "duedate", "22/Jan/27");
        assertThat(am.see(DIALOG + " button[type=submit]")).hasText("Say why and save");
        am.see(DIALOG + " [data-part=reason] textarea").fill("The client asks");
        am.see(DIALOG + " [data-part='row.0'] input").fill("29/Jan/27");
        am.screenshot("heads-up-dialog-at-once");
        am.see(DIALOG + " button[type=submit]").click();
        assertThat(am.see(".continuum-said")).containsText("It is saved");
        assertThat(am.see("#due-date.inactive")).hasText("29/Jan/27");
    }

    private static void guardGlobex(Browser browser, String mode) {
        Configuration.change(browser.rest("admin"), configuration -> {
            ArrayNode guards =
                    (ArrayNode) Configuration.client(configuration, "GLOBEX").get("guards");
            guards.forEach(guard -> ((ObjectNode) guard).put("counterpart", mode));
        });
    }
}
