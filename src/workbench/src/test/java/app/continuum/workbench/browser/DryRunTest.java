package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The head of delivery looks before the guards are switched on. */
@BrowserTest
class DryRunTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/dry-run";

    @Test
    void isBegunAndLeftAndExplainsItsNumbersToWhoeverComesBack(Browser browser) {
        String issue = new DueDates(browser).issue("ACME");
        browser.rest("producer").put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"2027-01-15\"}}");
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            assertThat(head.see("#days")).hasValue("90");
            head.see("#days").fill("many");
            head.page().keyboard().press("Enter");
            assertThat(head.see("#days-error")).containsText("whole number");
            assertThat(head.see("#days")).hasValue("many");
            screenshots(head, "dry-run-mistake");

            run(head);
            assertThat(head.see("#continuum-dry-run-result")).containsText("everything there is");
            screenshots(head, "dry-run");

            Locator number =
                    head.see("#continuum-dry-run-fields .continuum-numbers a").first();
            String count = number.textContent().replaceFirst(" .*", "");
            number.focus();
            head.page().keyboard().press("Enter");
            assertThat(head.see("#continuum-cases-count")).hasAttribute("data-count", count);
            assertThat(head.see("#continuum-cases > li").first()).isVisible();
            screenshots(head, "dry-run-changes");

            head.see("[name=outcome]").selectOption("REFUSED");
            head.see("[name=client]").fill("NOBODY");
            head.see("#continuum-cases-show").click();
            assertThat(head.see("#continuum-cases-none")).isVisible();
            screenshots(head, "dry-run-changes-none");
        }
    }

    @Test
    void saysBesideAClientsGuardWhatTheModesThatAreChosenWouldHaveDoneThoughItIsLeftToTheAgency(Browser browser) {
        String issue = new DueDates(browser).issue("INITECH");
        browser.rest("developer").put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"2027-01-15\"}}");
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            run(head);

            head.jira("/plugins/servlet/continuum/admin/client-guards?client=INITECH");
            Locator counterpart = head.see("[name='guard.duedate.counterpart']");
            Locator others = head.see("[name='guard.duedate.others']");
            Locator figure = head.see("[data-continuum-figure=duedate] [aria-live]");
            assertThat(counterpart).hasValue("AGENCY");
            assertThat(figure).containsText("Observe would have recorded");

            counterpart.selectOption("BLOCK");
            assertThat(figure).containsText("Block for the counterpart and Observe for others");
            screenshots(head, "client-guards-figure");
            others.selectOption("BLOCK");
            assertThat(figure).containsText("Block would have refused");
            counterpart.selectOption("AGENCY");
            assertThat(figure).hasText("");
            others.selectOption("AGENCY");
            assertThat(figure).containsText("Observe would have recorded");
        }
    }

    /** Starts a dry run, leaves, comes back, and waits until it is done. */
    private static void run(Visitor head) {
        head.see("#days").fill("0");
        head.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> head.page()
                .keyboard()
                .press("Enter"));
        assertThat(head.see("#continuum-dry-run, #continuum-dry-run-result").first())
                .isVisible();
        head.jira("/secure/Dashboard.jspa");
        head.jira(PAGE);
        assertThat(head.see("#continuum-dry-run"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        assertThat(head.see("#continuum-dry-run-result")).isVisible();
    }

    /** Everybody can use it, wide and light as narrow and dark, and nothing sticks out. */
    private static void screenshots(Visitor visitor, String name) {
        visitor.screenshot(name);
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.DARK);
        visitor.screenshot(name + "-dark");
        assertThat(visitor.barriers()).isEmpty();
        visitor.window(400);
        assertThat(visitor.width()).isLessThanOrEqualTo(400);
        visitor.screenshot(name + "-narrow-dark");
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.LIGHT);
        visitor.screenshot(name + "-narrow");
        assertThat(visitor.barriers()).isEmpty();
        visitor.window(1280);
    }
}
