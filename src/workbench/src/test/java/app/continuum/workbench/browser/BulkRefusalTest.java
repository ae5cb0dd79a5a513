package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@BrowserTest
class BulkRefusalTest {
    private static final String WIZARD = "/secure/views/bulkedit/BulkEdit1!default.jspa?reset=true&jqlQuery=";

    @Test
    void listsWhoseTheIssuesAreAndGoesOnWithoutThem(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira(WIZARD + "project+in+(ACME,GLOBEX,INITECH)");
            am.see("input[name^=bulkedit_]").all().forEach(box -> box.check());
            am.see("#bulkedit-submit").click();
            am.see("[name=operation][value='bulk.edit.operation.name']").check();
            am.see("#bulkedit-submit").click();
            am.see("#cbduedate").check();
            am.see("[name=duedate]").fill("24/Dec/27");
            am.see("#cbassignee").check();
            am.see("[name=assignee]").fill("solo");
            am.see("#bulkedit-submit").click();

            assertThat(am.see(".continuum-refused")).containsText("Paul Duran");
            am.screenshot("bulk-refused-light");
            am.colours(ColorScheme.DARK);
            am.screenshot("bulk-refused-dark");
            am.window(400);
            am.screenshot("bulk-refused-narrow");
            assertThat(am.width()).isLessThanOrEqualTo(400);
            am.window(1280);
            am.colours(ColorScheme.LIGHT);
            am.see("[data-continuum-way-on] button").click();

            assertThat(am.see("form[action$='BulkEditPerform.jspa']")).isVisible();
            assertThat(am.see("main")).containsText("GLOBEX-1");
            assertThat(am.see("main")).not().containsText("ACME-1");
            am.screenshot("bulk-went-on");
        }
    }
}
