package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna changes many issues at once: ACME wants a heads-up of new due dates first, and blocks other assignees. */
@BrowserTest
class BulkHeadsUpTest {
    private static final String WIZARD = "/secure/views/bulkedit/BulkEdit1!default.jspa?reset=true&jqlQuery=";
    private static final String FORM = "form.continuum-announce";

    @BeforeEach
    void wantHeadsUps(Browser browser) {
        guardDueDates(browser, "HEADS_UP");
    }

    @AfterEach
    void blockAgain(Browser browser) {
        guardDueDates(browser, "BLOCK");
    }

    private static void guardDueDates(Browser browser, String mode) {
        Configuration.change(browser.rest("admin"), configuration -> Configuration.client(configuration, "ACME")
                .get("guards")
                .forEach(guard -> {
                    if (guard.get("field").asText().equals("duedate")) {
                        ((ObjectNode) guard).put("counterpart", mode).put("others", mode);
                    }
                }));
    }

    @Test
    void goesThroughInOneClickForOneReason(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            chooseIssues(am, "key+in+(ACME-13,ACME-14,GLOBEX-1)", "ACME-13", "ACME-14", "GLOBEX-1");
            changeDueDates(am, "22/Dec/27", false);

            Locator form = am.see(FORM);
            assertThat(form).containsText("These 2 issues can be changed as soon as their owners have a heads-up");
            looksWell(am, "bulk-heads-up");
            assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
            form.locator("[data-part=reason] textarea").fill("ab");
            form.locator("button[type=submit]").click();
            assertThat(form.locator("[data-part=reason] .error")).containsText("Please say why");
            assertThat(form.locator("[data-part=reason] textarea")).isFocused();
            form.locator("[data-part=reason] textarea").fill("The fair was moved");
            form.getByText("The client was already promised this").click();
            form.locator("[data-part=reason] textarea").focus();
            List.of("Tab", "Tab", "Tab").forEach(am.page().keyboard()::press);
            assertThat(form.locator("button[type=submit]")).isFocused();
            am.page().keyboard().press("Enter");

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            assertThat(am.see("main")).containsText("ACME-13");
            am.see("#bulkedit-submit").click();
            assertThat(am.see("main")).containsText("3");
        }
        assertThat(dueDate(browser, "ACME-13")).isEqualTo("2027-12-22");
        assertThat(dueDate(browser, "GLOBEX-1")).isEqualTo("2027-12-22");
        assertThat(headsUps(browser, "am")).contains("\"promised\":true", "The fair was moved");
    }

    @Test
    void leavesOutWhatIsBlockedAndAsksItsOwners(Browser browser) {
        Configuration.change(browser.rest("admin"), configuration -> Configuration.client(configuration, "GLOBEX")
                .get("guards")
                .forEach(guard -> {}));
        try (Visitor am = browser.logIn("am")) {
            chooseIssues(am, "project+in+(ACME,GLOBEX,INITECH)", "ACME-15", "ACME-16", "GLOBEX-2");
            changeDueDates(am, "23/Dec/27", true);

            assertThat(am.see(".continuum-refused")).containsText("Asking the owner");
            assertThat(am.see(FORM)).hasCount(0);
            assertThat(am.see("[data-continuum-way-on] button")).containsText("Take these 2 out");
        }
    }

    @Test
    void saysWhichHeadsUpsCouldNotBeGivenAndGoesOnWithoutThem(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            guardDueDates(browser, "BLOCK");
            browser.rest("am")
                    .post(
                            "/rest/continuum/1.0/headsups",
                            "{\"issue\":\"ACME-17\",\"field\":\"duedate\",\"value\":\"2027-12-20\",\"reason\":\"Because\"}");
            guardDueDates(browser, "HEADS_UP");
            chooseIssues(am, "key+in+(ACME-17,ACME-18)", "ACME-17", "ACME-18");
            changeDueDates(am, "24/Dec/27", false);
            am.see(FORM + " [data-part=reason] textarea").fill("The fair was moved");
            am.see(FORM + " button[type=submit]").click();

            assertThat(am.see(FORM + " .continuum-problem")).containsText("1 of the heads-ups could not be given");
            assertThat(am.see(FORM + " .continuum-problem")).containsText("ACME-17");
            looksWell(am, "bulk-heads-up-not-all");
            assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
            am.see(FORM).getByText("Go on without these issues").click();

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            assertThat(am.see("main")).containsText("ACME-18");
            assertThat(am.see("main")).not().containsText("ACME-17");
        }
    }

    private static void chooseIssues(Visitor am, String query, String... keys) {
        am.jira(WIZARD + query);
        for (String key : keys) {
            am.see("tr[data-issuekey='" + key + "'] input[name^=bulkedit_]").check();
        }
        am.see("#bulkedit-submit").click();
        am.see("[name=operation][value='bulk.edit.operation.name']").check();
        am.see("#bulkedit-submit").click();
    }

    private static void changeDueDates(Visitor am, String day, boolean assigneeToo) {
        am.see("#cbduedate").check();
        am.see("[name=duedate]").fill(day);
        if (assigneeToo) {
            am.see("#cbassignee").check();
            am.see("[name=assignee]").fill("solo");
        }
        am.see("#bulkedit-submit").click();
    }

    private static void looksWell(Visitor am, String name) {
        am.screenshot(name + "-light");
        am.colours(ColorScheme.DARK);
        am.screenshot(name + "-dark");
        assertThat(am.barriersWithin(".continuum-refusal")).isEmpty();
        am.window(380);
        am.screenshot(name + "-narrow");
        assertThat(am.width()).isLessThanOrEqualTo(380);
        am.window(1280);
        am.colours(ColorScheme.LIGHT);
    }

    private static String dueDate(Browser browser, String issue) {
        return browser.rest("am").get("/rest/api/2/issue/" + issue).at("/fields/duedate");
    }

    private static String headsUps(Browser browser, String who) {
        return browser.rest(who).get("/rest/continuum/1.0/headsups?view=mine").body();
    }
}
