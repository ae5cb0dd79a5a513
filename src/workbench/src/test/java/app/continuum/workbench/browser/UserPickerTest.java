package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Inputs for people suggest them while somebody types, to hands on the keyboard and to those who do not see the list. */
@BrowserTest
class UserPickerTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/hand-over";
    private static final String INPUT = "person";

    @Test
    void findsPeopleByPartOfTheirNameWithTheKeyboardAlone(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            Locator field = begin(head);

            field.pressSequentially("P");
            Locator people = UserPicker.suggestions(head, INPUT);
            assertThat(people).containsText(new String[] {"Paul Duran", "Priya Nair"});
            assertThat(field).hasAttribute("aria-expanded", "true");
            int last = people.count() - 1;

            field.press("ArrowUp");
            assertThat(people.nth(last)).hasAttribute("aria-selected", "true");
            field.press("ArrowDown");
            assertThat(people.first()).hasAttribute("aria-selected", "true");
            assertThat(people.nth(last)).hasAttribute("aria-selected", "false");
            assertThat(field)
                    .hasAttribute("aria-activedescendant", people.first().getAttribute("id"));
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                head.colours(colours);
                assertThat(head.barriers()).isEmpty();
            }
            head.screenshot("user-picker");

            String chosen = people.first().textContent();
            field.press("Enter");
            assertThat(people).hasCount(0);
            assertThat(field).hasAttribute("aria-expanded", "false");
            assertThat(UserPicker.shown(head, INPUT)).hasText(chosen.replaceFirst(" \\(.*", ""));
            assertThat(field).hasValue(chosen.replaceFirst(".*\\((.*)\\)", "$1"));
            assertThat(head.page()).hasURL(Pattern.compile("hand-over$"));

            field.press("Enter");
            assertThat(head.see(".continuum-admin h2")).hasText(chosen.replaceFirst(" \\(.*", ""));
        }
    }

    @Test
    void leavesTheTextAloneWhenTheListIsPutAway(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            Locator field = begin(head);
            Locator people = UserPicker.suggestions(head, INPUT);

            field.pressSequentially("Pri");
            assertThat(people).hasCount(1);
            field.press("ArrowDown");
            field.press("Escape");

            assertThat(people).hasCount(0);
            assertThat(field).hasValue("Pri");
            assertThat(UserPicker.shown(head, INPUT)).isEmpty();
        }
    }

    private static Locator begin(Visitor head) {
        head.jira(PAGE);
        Locator field = head.see("[name=" + INPUT + "]");
        field.focus();
        return field;
    }
}
