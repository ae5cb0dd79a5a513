package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who knows people by the names they go by, not by those they log in under, and uses no mouse. */
final class UserPicker {
    /** What a person does to choose somebody: type, go down, press Enter. */
    static final int STEPS = 3;

    private UserPicker() {}

    /** Chooses who goes by that name, as the first of those who are suggested once all of it is typed. */
    static void pick(Visitor visitor, String input, String name) {
        Locator field = visitor.see("[name='" + input + "']");
        field.fill("");
        field.pressSequentially(name);
        assertThat(suggestions(visitor, input)).hasCount(1);
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(shown(visitor, input)).hasText(name);
    }

    /** Those who are suggested beside an input at the moment. */
    static Locator suggestions(Visitor visitor, String input) {
        return visitor.see("[name='" + input + "'] ~ [role=listbox]:visible [role=option]");
    }

    /** The name people go by, beside the one they log in under. */
    static Locator shown(Visitor visitor, String input) {
        return visitor.see("[name='" + input + "'] ~ .continuum-shown");
    }
}
