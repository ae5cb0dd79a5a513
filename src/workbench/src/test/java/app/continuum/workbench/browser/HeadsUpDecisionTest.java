package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The due date of ACME is the Producer's, Paul: he decides what the Account Manager, Anna, asks. */
@BrowserTest
class HeadsUpDecisionTest {
    private static final String DIALOG = "dialog[open]";

    @Test
    void goesFromTheRefusalToTheAmendedValueInFewerThanFifteenClicks(Browser browser) {
        try (Visitor am = browser.logIn("am");
                Visitor producer = browser.logIn("producer")) {
            am.countClicks();
            producer.countClicks();
            am.jira("/browse/ACME-2");
            am.editInPlace("due-date", "duedate", "22/Jan/27");
            am.see(DIALOG + " [data-part=reason] textarea").fill("The client\u2019s fair was moved");
            am.see(DIALOG + " button[type=submit]").click();
            assertThat(am.see(".continuum-card")).containsText("22/Jan/27");

            producer.jira("/browse/ACME-1");
            assertThat(producer.see("#continuum-heads-ups-link")).hasText(Pattern.compile("Heads-ups \\(\\d+\\)"));
            producer.see("#continuum-heads-ups-link").click();
            Locator card = producer.see(".continuum-card").filter(new Locator.FilterOptions().setHasText("ACME-2"));
            card.locator("[data-action=AMEND]").click();
            producer.see(DIALOG + " [data-part=value] input").fill("15/Jan/27");
            producer.see(DIALOG + " [data-part=answer] textarea").fill("The studio is booked that week");
            producer.see(DIALOG + " button[type=submit]").click();
            assertThat(card).hasCount(0);
            assertThat(producer.see(".continuum-said")).containsText("Accepted with another value");

            am.jira("/browse/ACME-2");
            assertThat(am.see("#due-date")).hasText("15/Jan/27");
            assertThat(am.see("#activitymodule")).containsText("Paul Duran");
            assertThat(am.see("#activitymodule")).containsText("2027-01-15");
            am.see("#continuum-heads-ups-link").click();
            am.see("[data-view=mine]").click();
            assertThat(am.see(".continuum-card").first()).containsText("The studio is booked that week");
            am.screenshot("inbox-mine");
            assertThat(am.clicks() + producer.clicks()).isPositive().isLessThan(15);
        }
    }

    @Test
    void isDoneByTheKeyboardAlone(Browser browser) {
        try (Visitor am = browser.logIn("am");
                Visitor producer = browser.logIn("producer")) {
            am.jira("/browse/ACME-3");
            Keyboard anna = am.page().keyboard();
            am.see("#due-date").focus();
            anna.press("Enter");
            am.see("#due-date [name=duedate]").waitFor();
            anna.press("Control+A");
            anna.type("22/Jan/27");
            anna.press("Enter");
            assertThat(am.see(DIALOG + " [data-part=reason] textarea")).isFocused();
            anna.type("The client asks");
            anna.press("Tab");
            anna.press("Space");
            anna.press("Tab");
            anna.press("Tab");
            assertThat(am.see(DIALOG + " button[type=submit]")).isFocused();
            anna.press("Enter");
            assertThat(am.see(".continuum-card")).containsText("The client was already promised this");
            assertThat(am.see(".continuum-heads-ups > h3")).isFocused();

            producer.jira("/browse/ACME-3");
            Keyboard paul = producer.page().keyboard();
            producer.see("[data-action=ACCEPT]").waitFor();
            producer.see(".continuum-heads-ups > h3").focus();
            paul.press("Tab");
            assertThat(producer.see("[data-action=ACCEPT]")).isFocused();
            paul.press("Tab");
            paul.press("Tab");
            paul.press("Enter");
            assertThat(producer.see(DIALOG + " [data-part=answer] textarea")).isFocused();
            paul.press("Escape");
            assertThat(producer.see("[data-action=DECLINE]")).isFocused();
            paul.press("Shift+Tab");
            paul.press("Shift+Tab");
            paul.press("Enter");

            assertThat(producer.see("#due-date.inactive")).hasText("22/Jan/27");
            assertThat(producer.see(".continuum-card")).hasCount(0);
            assertThat(producer.see(".continuum-heads-ups > h3")).isFocused();
        }
    }

    @Test
    void goesRoundInTheDialogByTab(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-4");
            am.see("[data-continuum-send]").click();
            for (int stop = 0; stop < 12; stop++) {
                am.page().keyboard().press("Tab");
                assertThat(am.see(DIALOG + " :focus")).hasCount(1);
            }
        }
    }

    @Test
    void isDeclinedWithAReasonThatSaysSomething(Browser browser) {
        ask(browser, "ACME-5", "2027-01-22");
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-5");
            String before = producer.see("#due-date").textContent();
            producer.see("[data-action=DECLINE]").click();
            producer.see(DIALOG + " [data-part=answer] textarea").fill("no");
            producer.see(DIALOG + " button[type=submit]").click();
            assertThat(producer.see(DIALOG + " [data-part=answer] .error")).containsText("Please say why");
            assertThat(producer.barriers()).isEmpty();
            producer.screenshot("heads-up-declined-too-shortly");

            producer.see(DIALOG + " [data-part=answer] textarea").fill("The studio is booked");
            producer.see(DIALOG + " button[type=submit]").click();

            assertThat(producer.see(".continuum-card")).hasCount(0);
            assertThat(producer.see("#due-date")).hasText(before);
        }
    }

    @Test
    void saysBesideTheButtonsWhyItCouldNotBeDone(Browser browser) {
        JsonNode asked = ask(browser, "ACME-6", "2027-01-22");
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-6");
            producer.see("[data-action=ACCEPT]").waitFor();
            browser.rest("am").post("/rest/continuum/1.0/headsups/" + asked.get("id") + "/withdraw", "{\"version\":1}");

            producer.see("[data-action=ACCEPT]").click();

            assertThat(producer.see(".continuum-card .error")).containsText("This heads-up is over: Withdrawn");
            assertThat(producer.see(".continuum-card [data-action]")).hasCount(0);
        }
    }

    @Test
    void isChangedAndWithdrawnByWhoeverAsked(Browser browser) {
        ask(browser, "ACME-8", "2027-01-22");
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-8");
            am.see("[data-action=EDIT]").click();
            assertThat(am.see(DIALOG + " [data-part=reason] textarea")).hasValue("The client\u2019s fair was moved");
            am.see(DIALOG + " [data-part=value] input").fill("29/Jan/27");
            am.see(DIALOG + " button[type=submit]").click();
            assertThat(am.see(".continuum-card")).containsText("29/Jan/27");

            am.see("[data-action=WITHDRAW]").click();

            assertThat(am.see(".continuum-card")).hasCount(0);
            assertThat(am.see(".continuum-heads-ups")).containsText("No heads-up is waiting.");
            assertThat(am.see("[data-continuum-pending]")).hasCount(0);
        }
    }

    static JsonNode ask(Browser browser, String issue, String day) {
        return browser.rest("am")
                .post(
                        "/rest/continuum/1.0/headsups",
                        "{\"issue\":\"" + issue + "\",\"field\":\"duedate\",\"value\":\"" + day
                                + "\",\"reason\":\"The client\u2019s fair was moved\",\"promised\":true,\"impact\":{\"time\":\"A week for the studio\",\"price\":\"None\"}}")
                .json();
    }
}
