package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@BrowserTest
class DueDateTest {
    @Test
    void theAccountManagerReadsTheRefusalBesideTheField(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-1");
            String before = am.see("#due-date").textContent();

            am.editInPlace("due-date", "duedate", "24/Dec/27");

            Locator refusal = am.see("#due-date .error");
            assertThat(refusal).containsText("Producer");
            am.screenshot("due-date-refused-inline");
            am.jira("/browse/ACME-1");
            assertThat(am.see("#due-date")).hasText(before);
        }
    }

    @Test
    void theAccountManagerReadsTheRefusalInTheQuickEditDialog(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-1");

            am.see("#edit-issue").click();
            am.see("#edit-issue-dialog [name=duedate]").fill("24/Dec/27");
            am.see("#edit-issue-submit").click();

            assertThat(am.see("#edit-issue-dialog .error[data-field=duedate]")).containsText("Producer");
            am.screenshot("due-date-refused-quick-edit");
        }
    }

    @Test
    void theAccountManagerSavesAnotherFieldThroughTheDialogThatSendsTheDueDateUnchanged(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/browse/ACME-3");

            am.page().keyboard().press("e");
            am.see("#edit-issue-dialog [name=summary]").fill("A summary the Account Manager wrote");
            am.see("#edit-issue-submit").click();

            assertThat(am.see("#summary-val")).hasText("A summary the Account Manager wrote");
        }
    }

    @Test
    void theProducerChangesItInPlace(Browser browser) {
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-2");

            producer.editInPlace("due-date", "duedate", "24/Dec/27");

            assertThat(producer.see("#due-date.inactive")).hasText("24/Dec/27");
            producer.screenshot("due-date-changed");
            producer.jira("/browse/ACME-2");
            assertThat(producer.see("#due-date")).hasText("24/Dec/27");
        }
    }
}
