package app.continuum.wiring;

import java.util.Arrays;
import java.util.Locale;

/** A product the app runs in, known by a class that only it has. */
enum Product {
    /** Jira. */
    JIRA("com.atlassian.jira.issue.IssueManager"),
    /** Confluence. */
    CONFLUENCE("com.atlassian.confluence.macro.Macro");

    private final String marker;

    Product(String marker) {
        this.marker = marker;
    }

    /** The product whose API this bundle can see. */
    static Product running() {
        return Arrays.stream(values())
                .filter(product -> HostClasses.has(product.marker))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Continuum runs in Jira or Confluence, and neither offers its API to this bundle"));
    }

    /** What descriptors call it. */
    String application() {
        return name().toLowerCase(Locale.ROOT);
    }
}
