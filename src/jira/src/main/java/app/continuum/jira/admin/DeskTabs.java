package app.continuum.jira.admin;

import app.continuum.core.markup.Markup;
import app.continuum.jira.words.ScreenText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The way from each of the desk's pages to the others. */
final class DeskTabs {
    private static final Map<String, String> LABELS = labels();

    private final ScreenText text;

    DeskTabs(ScreenText text) {
        this.text = text;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("", "continuum.admin.tab.overview");
        labels.put("clients", "continuum.admin.tab.clients");
        labels.put("guards", "continuum.admin.tab.guards");
        labels.put("catalogue", "continuum.admin.tab.catalogue");
        labels.put("access", "continuum.admin.tab.access");
        labels.put("dry-run", "continuum.admin.tab.dry-run");
        labels.put("changes", "continuum.admin.tab.changes");
        labels.put("health", "continuum.admin.tab.health");
        return labels;
    }

    /** The names of the pages that have a tab. */
    static Set<String> names() {
        return LABELS.keySet();
    }

    /**
     * The tabs as markup.
     *
     * @param root the desk's address
     * @param present the names of the pages that are there
     * @param current the name of the page whose tab is marked
     */
    String markup(String root, Set<String> present, String current) {
        Markup markup = new Markup();
        markup.open("nav", "class", "aui-navgroup aui-navgroup-horizontal continuum-tabs");
        markup.open("ul", "class", "aui-nav");
        LABELS.forEach((name, label) -> {
            if (present.contains(name)) {
                tab(markup, name.isEmpty() ? root : root + "/" + name, label, name.equals(current));
            }
        });
        return markup.close().close().toString();
    }

    private void tab(Markup markup, String address, String label, boolean current) {
        if (current) {
            markup.open("li", "class", "aui-nav-selected")
                    .element("a", text.of(label), "href", address, "aria-current", "page");
        } else {
            markup.open("li").element("a", text.of(label), "href", address);
        }
        markup.close();
    }
}
