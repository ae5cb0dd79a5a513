package app.continuum.workbench.browser;

import app.continuum.workbench.Workbench;
import app.continuum.workbench.jira.Client;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A running workbench and a headless Chromium that visits it. */
final class Browser implements AutoCloseable {
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Workbench workbench;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Workbench workbench, Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.workbench = workbench;
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser open(String executable) {
        return open(executable, TestWorkbench.start());
    }

    /** A browser before a workbench of its own, closed with it. */
    static Browser open(String executable, Workbench workbench) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(SWITCHES));
        return new Browser(workbench, playwright, chromium);
    }

    /** A fresh visitor, logged in to both products. */
    Visitor logIn(String account) {
        Visitor visitor = new Visitor(workbench, chromium.newContext());
        visitor.logIn(account);
        return visitor;
    }

    /** A fresh visitor whose browser runs no script. */
    Visitor logInWithoutScript(String account) {
        Visitor visitor = new Visitor(
                workbench,
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false)));
        visitor.logIn(account);
        return visitor;
    }

    /** The same Jira, asked by REST. */
    Client rest(String account) {
        return new Client(workbench.jiraUrl(), account);
    }

    /** The workbench itself, for what no visitor can do. */
    Workbench workbench() {
        return workbench;
    }

    @Override
    public void close() {
        playwright.close();
        workbench.close();
    }
}
