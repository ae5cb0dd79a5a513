package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** An administrator puts the validator on a transition, changes it and takes it off. */
@BrowserTest
class ValidatorPageTest {
    private static final String STEP = "/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowTransition=51";

    @Test
    void putsTheValidatorOnATransitionChangesItAndTakesItOff(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            admin.jira("/secure/admin/");
            admin.see("#view_workflow_steps").click();
            admin.see("#workflow-steps a").last().click();
            admin.see("#add-workflow-validator").click();
            admin.see("#descriptors_table a").click();

            assertThat(admin.see("#continuum-every-field")).isChecked();
            admin.see("#continuum-every-field").uncheck();
            admin.see("#continuum-field-duedate").check();
            admin.screenshot("validator-form");
            admin.colours(ColorScheme.DARK);
            admin.screenshot("validator-form-dark");
            admin.see("#add_submit").click();

            assertThat(admin.see("#workflow-validators")).containsText("Only owners change: Due Date.");
            admin.screenshot("validator-on-transition-dark");
            admin.colours(ColorScheme.LIGHT);
            admin.screenshot("validator-on-transition");

            admin.see(".edit-workflow-validator").click();
            assertThat(admin.see("#continuum-field-duedate")).isChecked();
            assertThat(admin.see("#continuum-every-field")).not().isChecked();
            admin.see("#continuum-field-assignee").check();
            admin.see("#update_submit").click();
            assertThat(admin.see("#workflow-validators")).containsText("Only owners change: Assignee, Due Date.");

            admin.see(".delete-workflow-validator").click();
            assertThat(admin.see("#workflow-validators")).hasCount(0);
        }
    }

    @Test
    void isNoBusinessOfAnybodyElse(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira(STEP);

            assertThat(am.see("h1")).hasText("Access Denied");
        }
    }
}
