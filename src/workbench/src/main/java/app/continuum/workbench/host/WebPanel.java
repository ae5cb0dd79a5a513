package app.continuum.workbench.host;

import java.util.Map;

/** A panel the app puts on a page. */
public interface WebPanel {
    /** The module's key. */
    String key();

    /** The heading, in the reader's language; empty where there is none. */
    String label();

    /** Where it stands among the panels of its place, the product's own included; lightest first. */
    int weight();

    /** The panel's HTML; the context is what the page offers its panels, such as {@code issue} and {@code user}. */
    String render(Map<String, Object> context);
}
