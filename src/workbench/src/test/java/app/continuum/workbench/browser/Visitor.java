package app.continuum.workbench.browser;

import app.continuum.workbench.Workbench;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** One person at a browser window of their own. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");

    private final Workbench workbench;
    private final BrowserContext context;
    private final Page page;

    Visitor(Workbench workbench, BrowserContext context) {
        this.workbench = workbench;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.setViewportSize(1280, 900);
    }

    void logIn(String account) {
        logIn(workbench.jiraUrl() + "/login.jsp", account);
        logIn(workbench.confluenceUrl() + "/login.action", account);
    }

    private void logIn(String address, String account) {
        page.navigate(address);
        page.locator("[name=os_username]").fill(account);
        page.locator("[name=os_password]").fill(account);
        page.locator("[name=os_password]").press("Enter");
        page.locator("#header-details-user-fullname").waitFor();
    }

    /** Opens a page of Jira; the path begins with a slash. */
    void jira(String path) {
        page.navigate(workbench.jiraUrl() + path);
    }

    /** Opens a page of Confluence; the path begins with a slash. */
    void confluence(String path) {
        page.navigate(workbench.confluenceUrl() + path);
    }

    Page page() {
        return page;
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /** Clicks a value of the issue page, types another and saves it. */
    void editInPlace(String elementId, String input, String value) {
        see("#" + elementId).click();
        see("#" + elementId + " [name=" + input + "]").fill(value);
        see("#" + elementId + " button.submit").click();
    }

    /** What axe finds wrong with the content of the page as it is, by rule and place; nothing where everybody can use it. */
    List<String> barriers() {
        return barriers(new AxeBuilder(page).exclude("#header"));
    }

    /** The same for a part of the page. */
    List<String> barriersWithin(String selector) {
        return barriers(new AxeBuilder(page).include(selector));
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getHtml()))
                .toList();
    }

    /** From now on counts the clicks in this window, over all its pages. */
    void countClicks() {
        page.addInitScript("addEventListener('click', e => {"
                + " if (e.isTrusted) { localStorage.clicks = Number(localStorage.clicks || 0) + 1; } }, true)");
    }

    int clicks() {
        return (int) page.evaluate("Number(localStorage.clicks || 0)");
    }

    /** Makes the window that wide. */
    void window(int width) {
        page.setViewportSize(width, 900);
    }

    /** Turns the lights on or off. */
    void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Keeps what is seen as {@code target/screens/NAME.png}: the whole page, or the window where a dialog is open. */
    void screenshot(String name) {
        boolean dialog = see(".aui-blanket, dialog[open]").count() > 0;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(!dialog));
    }

    /** How many pixels the page is wide: more than the window when something sticks out. */
    int width() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
