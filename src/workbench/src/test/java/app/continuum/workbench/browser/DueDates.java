package app.continuum.workbench.browser;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** Due dates of issues made for one test, and how their client guards them. */
record DueDates(Browser browser) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void guard(String client, String mode) {
        Configuration.change(browser.rest("admin"), configuration -> Configuration.client(configuration, client)
                .get("guards")
                .forEach(guard -> {
                    if (guard.get("field").asText().equals("duedate")) {
                        ((ObjectNode) guard).put("counterpart", mode).put("others", mode);
                    }
                }));
    }

    /** A new issue, due on 31 December 2026; answers its key. */
    String issue(String project) {
        Reply made = browser.rest("head")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"" + project + "\"},\"issuetype\":{\"id\":\"10002\"},"
                                + "\"summary\":\"Due later\",\"duedate\":\"2026-12-31\"}}");
        return made.at("/key");
    }

    /** When an issue is due, as soon as that is so. */
    String of(String issue, String expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!of(issue).equals(expected) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return of(issue);
    }

    private String of(String issue) {
        return browser.rest("head").get("/rest/api/2/issue/" + issue).at("/fields/duedate");
    }
}
