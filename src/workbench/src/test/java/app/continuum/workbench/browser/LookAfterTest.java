package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** An administrator asks why, compares guards and permissions, and sweeps. */
@BrowserTest
class LookAfterTest {
    @Test
    void asksWhy(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.jira("/plugins/servlet/continuum/admin/health");
            screenshots(admin, "look-after");
            admin.see("#continuum-why").click();
            admin.see("[name=issue]").fill("ACME-999");
            admin.see("[name=user]").fill("nobody");
            admin.see("#continuum-why-ask").click();

            assertThat(admin.see("#issue-error")).containsText("There is no issue ACME-999");
            assertThat(admin.see("#user-error")).containsText("Nobody logs in as \"nobody\".");
            assertThat(admin.see("#field-error")).isVisible();
            admin.screenshot("why-mistakes");

            admin.see("[name=issue]").fill("acme-1");
            admin.see("[name=user]").fill("am");
            admin.see("[name=field]").selectOption("duedate");
            admin.see("[name=value]").fill("2027-12-24");
            admin.see("#continuum-why-ask").click();

            assertThat(admin.see("#continuum-verdict")).containsText("Due Date would not be saved");
            assertThat(admin.see("#continuum-trace")).containsText("Anna Meyer acts as a person.");
            assertThat(admin.see("[name=user]")).hasValue("am");
            screenshots(admin, "why");
        }
    }

    @Test
    void comparesGuardsAndPermissionsAndSweeps(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.see("#continuum-new-client").click();
            admin.see("[name=key]").fill("HUSH");
            admin.see("[name=name]").fill("Hush & Sons");
            admin.see("[name=producer]").fill("producer2");
            admin.see("[name='scope.0.project']").fill("SECRET");
            admin.see("#continuum-save").click();
            admin.jira("/plugins/servlet/continuum/admin/health");
            admin.see("#continuum-check").click();
            assertThat(admin.see("#continuum-check-summary")).containsText("Clients compared:");
            assertThat(admin.see("[data-client=HUSH]"))
                    .containsText("without the permission Schedule Issues in SECRET");
            screenshots(admin, "permission-check");

            admin.jira("/plugins/servlet/continuum/admin/health");
            admin.see("#continuum-sweep").click();

            assertThat(admin.see("#continuum-swept")).containsText("Swept. Issues read:");
        }
    }

    private static void screenshots(Visitor admin, String name) {
        admin.screenshot(name);
        admin.colours(ColorScheme.DARK);
        admin.window(480);
        org.assertj.core.api.Assertions.assertThat(admin.width()).isLessThanOrEqualTo(480);
        admin.screenshot(name + "-narrow-dark");
        admin.colours(ColorScheme.LIGHT);
        admin.window(1280);
    }

    private static void administer(Visitor admin) {
        admin.jira("/plugins/servlet/continuum/admin/clients");
        admin.see("input[type=password]").fill("admin");
        admin.see("input[type=password]").press("Enter");
        admin.see("#continuum-new-client").waitFor();
    }
}
