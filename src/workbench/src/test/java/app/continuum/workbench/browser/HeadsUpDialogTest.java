package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The due date of ACME is the Producer's, Paul; the Account Manager, Anna, types another one. */
@BrowserTest
class HeadsUpDialogTest {
    private static final String DIALOG = "dialog[open]";

    @Test
    void opensForARefusedValueAndSendsWhatWasTyped(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-7");
            String before = am.see("#due-date").textContent();
            am.editInPlace("due-date", "duedate", "24/Dec/27");

            Locator dialog = am.see(DIALOG);
            assertThat(dialog).containsText("Paul Duran, Producer for ACME Outdoor");
            assertThat(dialog).containsText("Now: " + before);
            assertThat(dialog.locator("[data-part='row.0'] input")).hasValue("24/Dec/27");
            am.screenshot("heads-up-dialog-light");
            assertThat(am.barriers()).isEmpty();
            am.colours(ColorScheme.DARK);
            am.screenshot("heads-up-dialog-dark");
            assertThat(am.barriers()).isEmpty();
            am.colours(ColorScheme.LIGHT);
            dialog.locator("[data-part=reason] textarea").fill("The client\u2019s fair was moved");
            dialog.getByText("The client was already promised this").click();
            dialog.locator("button[type=submit]").click();

            assertThat(am.see(".continuum-said")).containsText("The heads-up is sent.");
            assertThat(am.see(".continuum-card")).containsText("The client\u2019s fair was moved");
            assertThat(am.see("[data-continuum-pending=duedate]"))
                    .hasText("Anna Meyer: " + before + " \u2192 24/Dec/27");
            assertThat(am.see("#due-date.inactive")).hasText(before);
            am.screenshot("heads-up-panel-asker");
        }
    }

    @Test
    void saysBesideTheReasonWhatIsWrongWithIt(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.window(360);
            am.jira("/browse/ACME-8");
            am.editInPlace("due-date", "duedate", "24/Dec/27");

            Locator reason = am.see(DIALOG + " [data-part=reason]");
            reason.locator("textarea").fill("ab");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(reason.locator(".error")).containsText("Please say why");
            assertThat(reason.locator("textarea")).isFocused();
            assertThat(am.barriers()).isEmpty();
            am.screenshot("heads-up-dialog-narrow");
            assertThat(am.width()).isLessThanOrEqualTo(360);
        }
    }

    @Test
    void savesTheRestOfAFormAtOnce(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-9");
            am.see("#edit-issue").click();
            am.see("#edit-issue-dialog [name=duedate]").fill("24/Dec/27");
            am.see("#edit-issue-dialog [name=summary]").fill("The rest of the form");
            am.see("#edit-issue-submit").click();

            Locator dialog = am.see(DIALOG);
            am.screenshot("heads-up-dialog-over-quick-edit");
            dialog.getByText("Save the rest now").click();
            assertThat(dialog).containsText("The rest is saved.");
            dialog.locator("[data-part=reason] textarea").fill("The client\u2019s fair was moved");
            dialog.locator("button[type=submit]").click();

            assertThat(am.see("#edit-issue-dialog")).hasCount(0);
            assertThat(am.see("#summary-val")).hasText("The rest of the form");
            assertThat(am.see(".continuum-card")).containsText("24/Dec/27");
        }
    }

    @Test
    void leavesWhatElseWasTypedInTheForm(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-10");
            am.see("#edit-issue").click();
            String before = am.see("#edit-issue-dialog [name=duedate]").inputValue();
            am.see("#edit-issue-dialog [name=duedate]").fill("24/Dec/27");
            am.see("#edit-issue-dialog [name=summary]").fill("Still being typed");
            am.see("#edit-issue-submit").click();
            am.see(DIALOG + " [data-part=reason] textarea").fill("The client\u2019s fair was moved");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(am.see("#edit-issue-dialog [name=duedate]")).hasValue(before);
            assertThat(am.see("#edit-issue-dialog [name=summary]")).hasValue("Still being typed");
            am.see("#edit-issue-submit").click();
            assertThat(am.see("#summary-val")).hasText("Still being typed");
        }
    }

    @Test
    void isLeftByEscapeToTheFieldWithNothingSent(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-11");
            am.editInPlace("due-date", "duedate", "24/Dec/27");
            assertThat(am.see(DIALOG)).isVisible();

            am.page().keyboard().press("Escape");

            assertThat(am.see(DIALOG)).hasCount(0);
            assertThat(am.see("#due-date .error")).containsText("Paul Duran");
            assertThat(browser.rest("am")
                            .get("/rest/continuum/1.0/headsups?issue=ACME-11")
                            .json()
                            .get("headsUps"))
                    .isEmpty();
        }
    }

    @Test
    void isOpenedFromThePanelForAFieldThatIsChosen(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-11");
            am.see("[data-continuum-send]").click();
            am.see(DIALOG + " [data-part=field] select").selectOption("Due Date");
            assertThat(am.see(DIALOG)).containsText("Belongs to Paul Duran");
            am.see(DIALOG + " [data-part='row.0'] input").fill("no day");
            am.see(DIALOG + " [data-part=reason] textarea").fill("The client asks");
            am.see(DIALOG + " button[type=submit]").click();
            assertThat(am.see(DIALOG + " [data-part='row.0'] .error")).containsText("cannot take this value");
            am.screenshot("heads-up-dialog-chosen");

            am.see(DIALOG + " [data-part='row.0'] input").fill("2027-12-24");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(am.see(".continuum-card")).containsText("24/Dec/27");
        }
    }

    @Test
    void isOfferedOnAPageThatRefuses(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-12");
            am.see("#edit-issue-page").click();
            am.see("main [name=duedate]").fill("24/Dec/27");
            am.see("main [type=submit]").first().click();

            assertThat(am.see(".continuum-refusal [data-continuum-send]")).hasText("Send a heads-up");
            am.screenshot("heads-up-page");
            assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
            am.see("[data-continuum-send]").click();
            assertThat(am.see(DIALOG + " [data-part='row.0'] input")).hasValue("24/Dec/27");
            am.see(DIALOG + " [data-part=reason] textarea").fill("The client asks");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(am.see(".continuum-refusal")).containsText("The heads-up is sent.");
            assertThat(am.see(".continuum-refusal [data-continuum-send]")).hasCount(0);
        }
    }
}
