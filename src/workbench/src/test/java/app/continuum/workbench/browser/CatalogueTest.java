package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The head of delivery agrees with the agency on who leads in what. */
@BrowserTest
class CatalogueTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/catalogue";
    private String before = "";

    @BeforeEach
    void noteHowItIs(Browser browser) {
        before = browser.rest("admin").get(Configuration.PATH).body();
    }

    @AfterEach
    void everythingIsAsBefore(Browser browser) {
        assertThat(browser.rest("admin").put(Configuration.PATH, before).status())
                .isEqualTo(200);
    }

    @Test
    void dragsACardToAnotherStopAndSavesIt(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            screenshots(head, "catalogue");
            head.page().dragAndDrop(card("plan"), stop("PRODUCER_WITH_AM") + " .continuum-card:nth-child(1)");

            assertThat(head.see(stop("PRODUCER_WITH_AM") + " .continuum-card")).hasCount(4);
            assertThat(head.see(stop("PRODUCER_WITH_AM") + " .continuum-count")).hasText("4");
            assertThat(head.see("#continuum-state")).hasText("Not saved yet");
            head.see("#continuum-save").click();

            assertThat(head.see("#continuum-said")).hasText("Saved.");
            assertThat(head.see(stop("PRODUCER_WITH_AM") + " " + card("plan"))).isVisible();
            assertThat(head.see("#continuum-state")).hasText("Everything is saved");
        }
    }

    @Test
    void doesEverythingByKeyboardAlone(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            head.see(card("price") + " .continuum-grip").focus();
            press(head, "ArrowDown", "ArrowRight", "ArrowUp", "ArrowUp");
            assertThat(head.see("#continuum-moved")).containsText("Set price and terms: Shared");
            assertThat(head.see(card("price") + " .continuum-grip")).isFocused();

            head.see("[data-question=margin] button").first().focus();
            press(head, "Enter");
            assertThat(head.see("#continuum-open-questions")).hasText("7");
            assertThat(head.see(card("margin") + " .continuum-last-note")).hasText("Last word: Account Manager");

            head.see(card("team") + " summary").focus();
            press(head, "Enter", "Tab");
            head.page().keyboard().type("Lead & unblock ");
            head.see("#continuum-save").focus();
            press(head, "Enter");

            assertThat(head.see("#continuum-said")).hasText("Saved.");
            assertThat(head.see(card("team") + " .continuum-card-name")).containsText("Lead & unblock");
            assertThat(head.see(stop("SHARED") + " " + card("price"))).isVisible();
            assertThat(head.see("[data-question=margin]")).hasCount(0);
        }
    }

    @Test
    void warnsBeforeUnsavedChangesAreLeft(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            String[] asked = {""};
            head.page().onDialog(dialog -> {
                asked[0] = dialog.type();
                dialog.accept();
            });
            head.jira(PAGE);
            head.see(card("price") + " .continuum-grip").focus();
            press(head, "ArrowRight");
            head.jira("/plugins/servlet/continuum/admin/access");

            assertThat(asked[0]).isEqualTo("beforeunload");
        }
    }

    @Test
    void losesNothingThatIsTypedWrong(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            head.see("[id='new.title']").fill("Write the case study");
            head.see("[id='new.stop']").selectOption("AM_LED");
            head.see("#continuum-add-go").click();
            assertThat(head.see("#continuum-state")).hasText("Not saved yet");
            assertThat(head.see(stop("AM_LED") + " " + card("new-1"))).containsText("Write the case study");

            head.see(card("new-1") + " summary").click();
            head.see("[id='todo.new-1.title']").fill("");
            head.see("[id='todo.new-1.addField']").fill("Colour");
            head.see("#continuum-save").click();

            assertThat(head.see("[id='todo.new-1.title-error']")).isVisible();
            assertThat(head.see("[id='todo.new-1.addField-error']")).containsText("Colour");
            screenshots(head, "catalogue-mistakes");
            head.see("[id='todo.new-1.title']").fill("Write the case study");
            head.see("[id='todo.new-1.addField']").fill("Summary");
            head.see("[name='todo.new-1.settled']").check();
            head.see("#continuum-save").click();
            assertThat(head.see("#continuum-said")).hasText("Saved.");
            assertThat(head.see(card("own-1"))).containsText("Write the case study");
        }
    }

    @Test
    void marksWhatOneClientHasOtherwiseAndGoesBack(Browser browser) {
        try (Visitor head = browser.logIn("head")) {
            head.jira(PAGE);
            head.see("#client").fill("ACME");
            head.see("#continuum-open-client").click();
            assertThat(head.see("h1")).hasText("Catalogue of ACME Outdoor");
            head.see("[data-question=staffing] button").nth(1).click();
            head.see(card("suppliers") + " summary").click();
            head.see("[name='todo.suppliers.out']").check();
            head.see("#continuum-save").click();

            assertThat(head.see("#continuum-said")).hasText("Saved.");
            assertThat(head.see(".continuum-departs")).hasCount(2);
            assertThat(head.see("#continuum-taken-out " + card("suppliers"))).isVisible();
            screenshots(head, "catalogue-client");

            head.see(card("staffing") + " .continuum-departs-note button").click();
            assertThat(head.see(stop("PRODUCER_LED") + " " + card("staffing"))).isVisible();
            head.see("#continuum-save").click();
            assertThat(head.see(".continuum-departs")).hasCount(1);
        }
    }

    @Test
    void worksWithoutAScript(Browser browser) {
        try (Visitor head = browser.logInWithoutScript("head")) {
            head.jira(PAGE);
            assertThat(head.see(".continuum-grip").first()).isHidden();
            head.see("[data-question='kick-off'] button").first().click();
            assertThat(head.see("[data-question='kick-off']")).hasCount(0);
            assertThat(head.see("#continuum-state")).hasText("Not saved yet");
            head.see(card("team") + " summary").click();
            head.see("[id='todo.team.stop']").selectOption("SHARED");
            head.see(card("team") + " button[value='earlier:team']").press("Enter");
            assertThat(head.see(stop("SHARED") + " " + card("team"))).isVisible();
            screenshots(head, "catalogue-without-script", false);
            head.see("#continuum-save").click();

            assertThat(head.see("#continuum-said")).hasText("Saved.");
            assertThat(head.see(stop("SHARED") + " " + card("team"))).isVisible();
            assertThat(head.see("[data-question='kick-off']")).hasCount(0);
        }
    }

    private static String card(String id) {
        return "[data-todo='" + id + "']";
    }

    private static String stop(String stop) {
        return ".continuum-stop-" + stop;
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    private static void screenshots(Visitor visitor, String name) {
        screenshots(visitor, name, true);
    }

    /** Everybody can use it, wide and light as narrow and dark, and nothing sticks out; axe itself is a script. */
    private static void screenshots(Visitor visitor, String name, boolean script) {
        visitor.screenshot(name);
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            visitor.colours(colours);
            for (int width : new int[] {1280, 400}) {
                visitor.window(width);
                if (script) {
                    assertThat(visitor.barriers()).isEmpty();
                    assertThat(visitor.width()).isLessThanOrEqualTo(width);
                }
                visitor.screenshot(name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
            }
        }
        visitor.colours(ColorScheme.LIGHT);
        visitor.window(1280);
    }
}
