package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sofia, of INITECH, goes on holiday. */
@BrowserTest
class MyPageTest {
    private static final String ME = "/plugins/servlet/continuum/me";
    private static final String AWAY = "/rest/continuum/1.0/away";

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @AfterEach
    void everybodyIsThereAgain(Browser browser) {
        for (String who : new String[] {"solo", "sync"}) {
            JsonNode windows =
                    browser.rest("admin").get(AWAY + "?user=" + who).json().get("away");
            windows.forEach(window -> browser.rest("admin").delete(AWAY + "/" + window.get("id")));
        }
    }

    @Test
    void addsAndDeletesDaysAwayByKeyboardAlone(Browser browser) {
        try (Visitor solo = browser.logIn("solo")) {
            solo.jira("/plugins/servlet/continuum/inbox");
            solo.see("#continuum-me-link").focus();
            solo.page().keyboard().press("Enter");
            assertThat(solo.see("h1")).hasText("My Continuum");
            assertThat(solo.see("#continuum-seats")).containsText("lead");

            solo.see("#from").fill(today.toString());
            solo.see("#to").fill(today.minusDays(1).toString());
            solo.see("#standIn").fill("nobody-there");
            solo.page().keyboard().press("Enter");

            assertThat(solo.see("#to-error")).hasCount(0);
            assertThat(solo.see("#standIn-error")).containsText("Nobody who can log in");
            assertThat(solo.see("#standIn")).isFocused();
            assertThat(solo.see("#from")).hasValue(today.toString());
            solo.see("#standIn").fill("producer2");
            solo.page().keyboard().press("Enter");
            assertThat(solo.see("#to-error")).containsText("before the first");
            screenshots(solo, "me-mistake");

            solo.see("#to").fill(today.plusDays(12).toString());
            solo.page().keyboard().press("Tab");
            solo.see("#continuum-keep").focus();
            solo.page().keyboard().press("Enter");
            assertThat(solo.see("#continuum-said")).hasText("Saved.");
            assertThat(solo.see("#continuum-windows li")).containsText("Priya Nair stands in");
            assertThat(solo.see("#continuum-windows .aui-lozenge")).hasText("now");

            solo.see("#continuum-windows button").focus();
            solo.page().keyboard().press("Enter");
            assertThat(solo.see("#continuum-no-windows")).isVisible();
        }
    }

    @Test
    void choosesMailsByKeyboardAlone(Browser browser) {
        try (Visitor solo = browser.logIn("solo")) {
            solo.jira(ME);
            solo.see("#mail-ASKED").focus();
            solo.page().keyboard().press("ArrowDown");
            assertThat(solo.see("#mail-ASKED")).hasValue("DAILY");
            solo.see("#continuum-keep-mails").focus();
            solo.page().keyboard().press("Enter");

            assertThat(solo.see("#continuum-said")).hasText("Saved. Mails come as you have chosen.");
            assertThat(solo.see("#mail-ASKED")).hasValue("DAILY");
            assertThat(solo.see("#mail-DECIDED")).hasValue("AT_ONCE");
            solo.see("#mail-ASKED").selectOption("AT_ONCE");
            solo.see("#continuum-keep-mails").click();
            assertThat(solo.see("#mail-ASKED")).hasValue("AT_ONCE");
        }
    }

    @Test
    void isReadableInBothThemesAndNarrowWindows(Browser browser) {
        keep(browser, "solo", today, today.plusDays(12), "producer2");
        keep(browser, "solo", today.plusDays(40), today.plusDays(40), "producer2");
        keep(browser, "sync", today, today.plusDays(3), "solo");
        try (Visitor solo = browser.logIn("solo");
                Visitor producer2 = browser.logIn("producer2");
                Visitor sync = browser.logIn("sync")) {
            solo.jira(ME);
            assertThat(solo.see("#continuum-windows li")).hasCount(2);
            screenshots(solo, "me");
            producer2.jira(ME);
            assertThat(producer2.see("#continuum-stands-in-for")).containsText("Sofia Lindqvist, until");
            assertThat(producer2.see("#continuum-seats")).containsText("stands in for Sofia Lindqvist until");
            screenshots(producer2, "me-stand-in");
            sync.jira(ME);
            assertThat(sync.see("#continuum-no-seats")).isVisible();
            assertThat(sync.see("#continuum-leads-nothing")).isVisible();
            assertThat(sync.see(".continuum-note")).containsText("Sofia Lindqvist is away too");
            screenshots(sync, "me-no-seats");
        }
    }

    @Test
    void looksAfterSomebodyElse(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            admin.jira(ME);
            screenshots(admin, "me-administrator");
            admin.see("#user").fill("sola");
            admin.see("#continuum-choose-go").click();
            assertThat(admin.see("#user-error")).hasText("Nobody logs in as \"sola\".");
            assertThat(admin.see("#continuum-away-form")).hasCount(0);
            screenshots(admin, "me-unknown");

            admin.see("#user").fill("solo");
            admin.see("#continuum-choose-go").click();
            assertThat(admin.see("h1")).hasText("Continuum of Sofia Lindqvist");
            admin.see("#from").fill(today.toString());
            admin.see("#to").fill(today.plusDays(5).toString());
            admin.see("#standIn").fill("producer2");
            admin.see("#continuum-keep").click();
            assertThat(admin.see("#continuum-said")).hasText("Saved.");
            assertThat(admin.see("h1")).hasText("Continuum of Sofia Lindqvist");
            screenshots(admin, "me-of-somebody-else");
            admin.see("#continuum-my-own").click();
            assertThat(admin.see("h1")).hasText("My Continuum");
        }
        try (Visitor am = browser.logIn("am")) {
            am.jira(ME + "?user=solo");
            assertThat(am.see("#continuum-problem")).containsText("Only administrators");
            screenshots(am, "me-refused");
        }
    }

    private static void keep(Browser browser, String who, LocalDate from, LocalDate to, String standIn) {
        String body = "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"standIn\":\"" + standIn + "\"}";
        assertThat(browser.rest(who).post(AWAY, body).status()).isEqualTo(201);
    }

    /** Everybody can use it, wide and light as narrow and dark, and nothing sticks out. */
    private static void screenshots(Visitor visitor, String name) {
        visitor.screenshot(name);
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.DARK);
        visitor.window(360);
        assertThat(visitor.width()).isLessThanOrEqualTo(360);
        visitor.screenshot(name + "-narrow-dark");
        assertThat(visitor.barriers()).isEmpty();
        visitor.colours(ColorScheme.LIGHT);
        visitor.window(1280);
    }
}
