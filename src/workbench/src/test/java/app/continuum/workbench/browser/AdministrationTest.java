package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class AdministrationTest {
    @Test
    void leadsAdministratorsToTheAppsPageAfterTheirPassword(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            admin.jira("/secure/admin/");

            admin.see("#continuum-admin-link").click();
            admin.see("input[type=password]").fill("admin");
            admin.see("input[type=password]").press("Enter");

            assertThat(admin.see(".admin-content")).containsText("ACME");
            assertThat(admin.see("#continuum-admin-link[aria-current=page]")).isVisible();
            admin.screenshot("administration");
        }
    }

    @Test
    void refusesEverybodyElse(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/secure/admin/");

            assertThat(am.see("h1")).hasText("Access Denied");
        }
    }
}
