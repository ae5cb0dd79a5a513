package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Lea, who administers the project ACME, sees what holds there and asks for a change. */
@BrowserTest
class ProjectPageTest {
    @Test
    void isFoundFromTheProjectAndAsksByKeyboardAlone(Browser browser) {
        try (Visitor lead = browser.logIn("lead")) {
            lead.jira("/projects/ACME");
            lead.see("#project_settings").click();
            lead.see("#continuum-project-link").click();
            assertThat(lead.see("h1")).hasText("Continuum in ACME Outdoor");
            screenshots(lead, "project");

            lead.see("#wish").fill("   ");
            lead.see("#wish").press("Tab");
            lead.page().keyboard().press("Enter");
            assertThat(lead.see("#wish-error")).isVisible();
            assertThat(lead.see("#wish")).isFocused();
            screenshots(lead, "project-mistake");
            lead.see("#wish").fill("Please seat Priya as Producer.");
            lead.see("#wish").press("Tab");
            lead.page().keyboard().press("Enter");
            assertThat(lead.see("#continuum-said")).containsText("Helen Brandt");
            screenshots(lead, "project-sent");
        }
        try (Visitor admin = browser.logIn("admin")) {
            admin.jira("/plugins/servlet/continuum/project?projectKey=SECRET");
            assertThat(admin.see("#continuum-nobodys")).isVisible();
            screenshots(admin, "project-nobodys");
        }
    }

    private static void screenshots(Visitor visitor, String name) {
        visitor.screenshot(name);
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.DARK);
        visitor.window(400);
        assertThat(visitor.width()).isLessThanOrEqualTo(400);
        visitor.screenshot(name + "-narrow-dark");
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.LIGHT);
        visitor.window(1280);
    }
}
