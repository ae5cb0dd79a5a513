package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import app.continuum.workbench.jira.JiraOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has never seen Continuum sets it up in a Jira with a history of its own, and does only what the screens say. */
@EnabledIfSystemProperty(named = "continuum.browser", matches = ".+", disabledReason = "no -Dcontinuum.browser=FILE")
@EnabledIfSystemProperty(
        named = "continuum.history",
        matches = ".+",
        disabledReason = "no -Dcontinuum.history=FILE with the export of a real Jira")
class FirstAdministratorTest {
    private static final int ENOUGH = 60;
    private static final String ACCOUNT_MANAGER = "Person 162";
    private static final String ACCOUNT_MANAGERS_LOGIN = "user162";
    private static final String PRODUCER = "Person 158";

    private int actions;

    @Test
    void goesFromNothingToTwoClientsWhoseDueDatesAreBlocked(@TempDir Path home) {
        try (Browser browser = Browser.open(System.getProperty("continuum.browser"), withHistory(home));
                Visitor admin = browser.logIn("admin")) {
            open(admin);
            nameTheRoles(admin);
            chooseFields(admin);
            makeClient(admin, "Hydra (HYDRA)");
            makeClient(admin, "Hydra Hypatia (HYPAT)");
            click(admin, "#continuum-next");
            look(admin, "start-look");
            lookAtADryRun(admin);
            block(admin);
            System.out.println("First run: " + actions + " actions");
            assertThat(actions).isLessThan(ENOUGH);

            try (Visitor counterpart = browser.logIn(ACCOUNT_MANAGERS_LOGIN)) {
                counterpart.jira("/browse/HYDRA-173");
                counterpart.editInPlace("due-date", "duedate", "24/Dec/27");
                assertThat(counterpart.see("#due-date .error")).containsText(PRODUCER);
                counterpart.screenshot("first-run-refused");
            }
        }
    }

    private static Workbench withHistory(Path home) {
        Path history = Path.of(System.getProperty("continuum.history"));
        return Workbench.start(WorkbenchOptions.onFreePorts(home, ShippedJar.path())
                .with(new JiraOptions(Optional.of(history), false, false, false)));
    }

    private void open(Visitor admin) {
        admin.jira("/secure/admin/");
        click(admin, "#continuum-admin-link");
        type(admin, "input[type=password]", "admin");
        admin.see("input[type=password]").press("Enter");
        actions++;
        assertThat(admin.see(".admin-content")).containsText("Nothing is set up yet.");
        look(admin, "overview-first");
        click(admin, "#continuum-start");
    }

    private void nameTheRoles(Visitor admin) {
        look(admin, "start");
        type(admin, "[name=headsOfDelivery]", "heads-of-delivery");
        click(admin, "#continuum-save");
    }

    private void chooseFields(Visitor admin) {
        assertThat(admin.see("[name='field.DEADLINE']")).hasValue("duedate");
        look(admin, "start-fields");
        choose(admin, "[name='field.STRATEGY']", "Make a field for it");
        choose(admin, "[name='field.PRICE']", "Make a field for it");
        click(admin, "#continuum-save");
        assertThat(admin.see(".aui-message-info")).containsText("stand on no screen yet");
    }

    private void makeClient(Visitor admin, String project) {
        look(admin, "start-client");
        choose(admin, "[name=project]", project);
        pick(admin, "accountManager", ACCOUNT_MANAGER);
        pick(admin, "producer", PRODUCER);
        click(admin, "#continuum-save");
        assertThat(admin.see(".aui-message-success")).containsText("is made");
    }

    private void lookAtADryRun(Visitor admin) {
        click(admin, "#continuum-dry-run");
        type(admin, "[name=days]", "0");
        click(admin, "#continuum-dry-run-start");
        admin.see("#continuum-dry-run-fields").waitFor();
        admin.screenshot("first-run-dry-run");
        click(admin, "#continuum-dry-run-fields a >> nth=0");
        assertThat(admin.see("#continuum-cases-count")).containsText("changes");
    }

    private void block(Visitor admin) {
        click(admin, ".continuum-tabs a:has-text('Guards')");
        choose(admin, "[name='guard.duedate.counterpart']", "Block");
        click(admin, "#continuum-save");
        assertThat(admin.see(".aui-message-success")).isVisible();
        click(admin, ".continuum-tabs a:has-text('Overview')");
        assertThat(admin.see(".admin-content")).containsText("Everything is set up.");
        look(admin, "overview");
    }

    private void click(Visitor visitor, String what) {
        visitor.see(what).click();
        actions++;
    }

    private void type(Visitor visitor, String where, String what) {
        visitor.see(where).fill(what);
        actions++;
    }

    /** Finds somebody by the name people know them by, with the keyboard alone. */
    private void pick(Visitor visitor, String input, String name) {
        UserPicker.pick(visitor, input, name);
        actions += UserPicker.STEPS;
    }

    private void choose(Visitor visitor, String where, String label) {
        visitor.see(where).selectOption(new SelectOption().setLabel(label));
        actions++;
    }

    /** Wide and narrow, light and dark: nothing sticks out, and nobody is kept out. */
    private static void look(Visitor admin, String name) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            admin.colours(colours);
            for (int width : new int[] {1280, 400}) {
                admin.window(width);
                assertThat(admin.barriers()).as(name).isEmpty();
                assertThat(admin.width()).as(name).isLessThanOrEqualTo(width);
                admin.screenshot(
                        "first-run-" + name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
            }
        }
        admin.colours(ColorScheme.LIGHT);
        admin.window(1280);
    }
}
