package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna gives many issues another due date at once: ACME wants a heads-up first. */
@BrowserTest
class BulkHeadsUpTest {
    private static final String WIZARD = "/secure/views/bulkedit/BulkEdit1!default.jspa?reset=true&jqlQuery=";
    private static final String FORM = "form.continuum-announce";
    private static final String REASON = FORM + " [data-part=reason]";

    @BeforeEach
    void wantHeadsUps(Browser browser) {
        new DueDates(browser).guard("ACME", "HEADS_UP");
    }

    @AfterEach
    void asBefore(Browser browser) {
        new DueDates(browser).guard("ACME", "BLOCK");
        new DueDates(browser).guard("GLOBEX", "FLAG");
    }

    @Test
    void goesThroughInOneClickForOneReason(Browser browser) {
        DueDates dates = new DueDates(browser);
        List<String> keys = List.of(dates.issue("ACME"), dates.issue("ACME"), dates.issue("GLOBEX"));
        try (Visitor am = browser.logIn("am")) {
            change(am, keys, "22/Dec/27");

            assertThat(am.see(FORM)).containsText("all 2 issues can be changed");
            looksWell(am, "bulk-heads-up");
            am.see(REASON + " textarea").fill("ab");
            am.see(FORM + " button[type=submit]").click();
            assertThat(am.see(REASON + " .error")).containsText("Please say why");
            assertThat(am.see(REASON + " textarea")).isFocused();
            am.see(REASON + " textarea").fill("The fair was moved");
            List.of("Tab", "Space", "Tab", "Tab").forEach(am.page().keyboard()::press);
            assertThat(am.see(FORM + " button[type=submit]")).isFocused();
            am.page().keyboard().press("Enter");

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            keys.forEach(key -> assertThat(am.see("main")).containsText(key));
            am.see("#bulkedit-submit").click();
            keys.forEach(key -> assertThat(dates.of(key, "2027-12-22")).isEqualTo("2027-12-22"));
        }
        assertThat(mine(browser)).contains("\"promised\":true", "The fair was moved", "\"GIVEN\"");
    }

    @Test
    void leavesOutWhatIsBlockedAndAsksItsOwners(Browser browser) {
        DueDates dates = new DueDates(browser);
        dates.guard("GLOBEX", "BLOCK");
        List<String> keys = List.of(dates.issue("ACME"), dates.issue("GLOBEX"));
        try (Visitor am = browser.logIn("am")) {
            change(am, keys, "23/Dec/27");

            assertThat(am.see(FORM)).containsText("1 of the 2 issues can be changed. For the rest (1)");
            looksWell(am, "bulk-heads-up-mixed");
            am.see(REASON + " textarea").fill("The fair was moved");
            am.see(FORM).getByText("Also ask the owners").click();
            am.see(FORM + " button[type=submit]").click();

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            assertThat(am.see("main")).not().containsText(keys.get(1));
            am.see("#bulkedit-submit").click();
            assertThat(dates.of(keys.get(0), "2027-12-23")).isEqualTo("2027-12-23");
            assertThat(dates.of(keys.get(1), "2026-12-31")).isEqualTo("2026-12-31");
        }
        assertThat(browser.rest("am")
                        .get("/rest/continuum/1.0/headsups?issue=" + keys.get(1))
                        .body())
                .contains("\"OPEN\"", "The fair was moved");
    }

    @Test
    void saysWhichCouldNotBeGivenAndGoesOnWithoutThem(Browser browser) {
        DueDates dates = new DueDates(browser);
        List<String> keys = List.of(dates.issue("ACME"), dates.issue("ACME"));
        dates.guard("ACME", "BLOCK");
        browser.rest("am")
                .post(
                        "/rest/continuum/1.0/headsups",
                        "{\"issue\":\"" + keys.get(0)
                                + "\",\"field\":\"duedate\",\"value\":\"2027-12-20\",\"reason\":\"Because\"}");
        dates.guard("ACME", "HEADS_UP");
        try (Visitor am = browser.logIn("am")) {
            change(am, keys, "24/Dec/27");
            am.see(REASON + " textarea").fill("The fair was moved");
            am.see(FORM + " button[type=submit]").click();

            Locator problem = am.see(FORM + " .continuum-problem");
            assertThat(problem).containsText("1 of the heads-ups could not be given");
            assertThat(problem).containsText(keys.get(0));
            looksWell(am, "bulk-heads-up-not-all");
            am.see(FORM).getByText("Go on without these issues").click();

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            assertThat(am.see("main")).containsText(keys.get(1));
            assertThat(am.see("main")).not().containsText(keys.get(0));
        }
    }

    private static void change(Visitor am, List<String> keys, String day) {
        am.jira(WIZARD + "summary+~+\"Due+later\"");
        keys.forEach(key ->
                am.see("tr[data-issuekey='" + key + "'] input[name^=bulkedit_]").check());
        am.see("#bulkedit-submit").click();
        am.see("[name=operation][value='bulk.edit.operation.name']").check();
        am.see("#bulkedit-submit").click();
        am.see("#cbduedate").check();
        am.see("[name=duedate]").fill(day);
        am.see("#bulkedit-submit").click();
    }

    private static void looksWell(Visitor am, String name) {
        assertThat(am.see(FORM)).isVisible();
        am.screenshot(name + "-light");
        assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
        am.colours(ColorScheme.DARK);
        am.screenshot(name + "-dark");
        assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
        am.window(380);
        am.screenshot(name + "-narrow");
        assertThat(am.width()).isLessThanOrEqualTo(380);
        am.window(1280);
        am.colours(ColorScheme.LIGHT);
    }

    private static String mine(Browser browser) {
        return browser.rest("am").get("/rest/continuum/1.0/headsups?view=mine").body();
    }
}
