package app.continuum.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the administrator's desk, and those of everybody else: without barriers in light and dark, wide and narrow, and wholly within reach of the keyboard. */
@BrowserTest
class DeskPagesTest {
    /** Marks what can be used and is seen until it is reached, and answers how many of it there are. */
    private static final String MARK =
            """
            () => {
              const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
              let count = 0;
              document.querySelectorAll('main ' + usable.split(', ').join(', main ')).forEach(element => {
                if (!element.disabled && element.tabIndex >= 0 && element.checkVisibility() && element.getClientRects().length > 0) {
                  element.dataset.usable = 'yes';
                  count++;
                }
              });
              document.addEventListener('focusin', event => { delete event.target.dataset.usable; });
              return count;
            }""";

    private static final String LEFT_OUT =
            """
            () => Array.from(document.querySelectorAll('[data-usable]'))
              .map(element => element.outerHTML.slice(0, 160))""";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "overview, /plugins/servlet/continuum/admin",
        "first-run-roles, /plugins/servlet/continuum/admin/start",
        "first-run-fields, /plugins/servlet/continuum/admin/start-fields",
        "first-run-client, /plugins/servlet/continuum/admin/start-client",
        "first-run-look, /plugins/servlet/continuum/admin/start-look",
        "clients, /plugins/servlet/continuum/admin/clients",
        "client, /plugins/servlet/continuum/admin/client?client=ACME",
        "client-new, /plugins/servlet/continuum/admin/client",
        "import, /plugins/servlet/continuum/admin/import",
        "export, /plugins/servlet/continuum/admin/export",
        "hand-over, /plugins/servlet/continuum/admin/hand-over?person=producer",
        "guards, /plugins/servlet/continuum/admin/guards",
        "client-guards, /plugins/servlet/continuum/admin/client-guards?client=ACME",
        "catalogue, /plugins/servlet/continuum/admin/catalogue",
        "catalogue-client, /plugins/servlet/continuum/admin/catalogue?client=ACME",
        "access, /plugins/servlet/continuum/admin/access",
        "dry-run-begin, /plugins/servlet/continuum/admin/dry-run",
        "changes, /plugins/servlet/continuum/admin/changes",
        "health, /plugins/servlet/continuum/admin/health",
        "why-asked, /plugins/servlet/continuum/admin/why?issue=ACME-1&field=duedate&value=2027-12-24",
        "permissions, /plugins/servlet/continuum/admin/check",
        "project, /plugins/servlet/continuum/project?projectKey=ACME",
        "me, /plugins/servlet/continuum/me",
        "inbox, /plugins/servlet/continuum/inbox"
    })
    void isOpenToEverybody(String name, String address, Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                head.colours(colours);
                for (int width : new int[] {400, 1280}) {
                    head.window(width);
                    head.jira(address);
                    String shown = name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT);
                    if ((width == 400) == (colours == ColorScheme.DARK)) {
                        head.screenshot("page-" + shown);
                    }
                    assertThat(head.barriers()).as(shown).isEmpty();
                    assertThat(head.width()).as(shown).isLessThanOrEqualTo(width);
                }
            }
            assertThat(leftOutByTheKeyboard(head)).as(name).isEmpty();
        }
    }

    /** What can be used with a mouse and is never reached by the Tab key. */
    private static List<?> leftOutByTheKeyboard(Visitor visitor) {
        int usable = (int) visitor.page().evaluate(MARK);
        for (int press = 0; press < usable + 40; press++) {
            visitor.page().keyboard().press("Tab");
        }
        return (List<?>) visitor.page().evaluate(LEFT_OUT);
    }
}
