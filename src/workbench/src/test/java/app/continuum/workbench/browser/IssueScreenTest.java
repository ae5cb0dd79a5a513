package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@BrowserTest
class IssueScreenTest {
    @Test
    void saysInThePanelWhoSitsWhereAndBesideTheFieldWhoseItIs(Browser browser) {
        try (Visitor developer = browser.logIn("developer")) {
            developer.jira("/browse/ACME-4");

            assertThat(developer.see("#continuum-panel")).containsText("Account Manager");
            assertThat(developer.see("#datesmodule .continuum-badge")).containsText("Producer");
            developer.screenshot("issue-light");
            developer.colours(ColorScheme.DARK);
            developer.screenshot("issue-dark");
        }
    }

    @Test
    void fitsANarrowWindow(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.window(400);
            am.jira("/browse/ACME-4");
            assertThat(am.see("#datesmodule .continuum-badge")).isVisible();
            am.screenshot("issue-narrow");

            assertThat(am.width()).isLessThanOrEqualTo(400);
        }
    }

    @Test
    void isEditedByKeyboardAlone(Browser browser) {
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-5");

            producer.see("#due-date").focus();
            producer.page().keyboard().press("Enter");
            producer.see("#due-date [name=duedate]").fill("11/Jan/27");
            producer.page().keyboard().press("Enter");

            assertThat(producer.see("#due-date.inactive")).hasText("11/Jan/27");
            assertThat(producer.see("#due-date")).isFocused();
        }
    }

    @Test
    void leavesTheValueAloneOnEscape(Browser browser) {
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-6");
            String before = producer.see("#due-date").textContent();

            producer.see("#due-date").click();
            producer.see("#due-date [name=duedate]").fill("11/Jan/27");
            producer.page().keyboard().press("Escape");

            assertThat(producer.see("#due-date.inactive")).hasText(before);
        }
    }

    @Test
    void showsJirasOwnErrorBesideTheFieldOfWhoeverMayChangeIt(Browser browser) {
        try (Visitor producer = browser.logIn("producer")) {
            producer.jira("/browse/ACME-6");

            producer.editInPlace("due-date", "duedate", "not a date");

            assertThat(producer.see("#due-date .error")).containsText("d/MMM/yy");
        }
    }
}
