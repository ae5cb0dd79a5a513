package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that refuses what Anna saves until she has said why: ACME wants a heads-up of new due dates. */
@BrowserTest
class RefusedPageTest {
    private static final String DIALOG = "dialog[open]";

    @BeforeEach
    void wantHeadsUps(Browser browser) {
        new DueDates(browser).guard("ACME", "HEADS_UP");
    }

    @AfterEach
    void asBefore(Browser browser) {
        new DueDates(browser).guard("ACME", "BLOCK");
    }

    @Test
    void savesTheWholeFormInTheSameClick(Browser browser) {
        DueDates dates = new DueDates(browser);
        String key = dates.issue("ACME");
        try (Visitor am = browser.logIn("am")) {
            editPage(am, key, "24/Dec/27");

            assertThat(am.see("[data-continuum-send]")).hasText("Say why and save");
            am.screenshot("refused-page");
            assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
            am.see("[data-continuum-send]").click();
            am.screenshot("refused-page-dialog");
            assertThat(am.barriers()).isEmpty();
            am.see(DIALOG + " [data-part=reason] textarea").fill("The fair was moved");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(am.see("#summary-val")).hasText("Due sooner & \"better\"");
            assertThat(am.see("#due-date")).hasText("24/Dec/27");
        }
        assertThat(dates.of(key, "2027-12-24")).isEqualTo("2027-12-24");
    }

    @Test
    void savesTheValueThatIsTypedInTheDialog(Browser browser) {
        DueDates dates = new DueDates(browser);
        String key = dates.issue("ACME");
        try (Visitor am = browser.logIn("am")) {
            editPage(am, key, "24/Dec/27");
            am.see("[data-continuum-send]").click();
            am.see(DIALOG + " [data-part='row.0'] input").fill("20/Dec/27");
            am.see(DIALOG + " [data-part=reason] textarea").fill("The fair was moved");
            am.see(DIALOG + " button[type=submit]").click();

            assertThat(am.see("#due-date")).hasText("20/Dec/27");
        }
        assertThat(dates.of(key, "2027-12-20")).isEqualTo("2027-12-20");
    }

    private static void editPage(Visitor am, String key, String day) {
        am.jira("/browse/" + key);
        am.see("#edit-issue-page").click();
        am.see("main [name=duedate]").fill(day);
        am.see("main [name=summary]").fill("Due sooner & \"better\"");
        am.see("main [type=submit]").first().click();
    }
}
