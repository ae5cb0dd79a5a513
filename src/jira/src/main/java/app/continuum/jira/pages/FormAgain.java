package app.continuum.jira.pages;

import app.continuum.core.markup.Escaper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A form as it was sent, its inputs hidden, so that it can be sent once more. */
public final class FormAgain {
    /** By these somebody logs in; no page ever shows them again. */
    private static final Set<String> SECRET = Set.of("os_username", "os_password", "webSudoPassword");

    private FormAgain() {}

    /**
     * The form as HTML.
     *
     * @param address where it was sent to; always below this Jira, also where a path begins with two slashes, which browsers take for a host
     * @param end what stands behind the inputs, as HTML
     */
    public static String html(String method, String address, Map<String, String[]> inputs, String end) {
        String here = "/" + address.replaceFirst("^[/\\\\]+", "");
        StringBuilder hidden = new StringBuilder();
        inputs.forEach((name, values) -> {
            for (String value : values) {
                if (!SECRET.contains(name)) {
                    hidden.append("<input type=\"hidden\" name=\"")
                            .append(Escaper.escape(name))
                            .append("\" value=\"")
                            .append(Escaper.escape(value))
                            .append("\">");
                }
            }
        });
        return "<form method=\"" + method + "\" action=\"" + Escaper.escape(here) + "\">" + hidden + end + "</form>";
    }

    /** Inputs but for some. */
    public static Map<String, String[]> without(Set<String> out, Map<String, String[]> inputs) {
        Map<String, String[]> rest = new LinkedHashMap<>(inputs);
        rest.keySet().removeAll(out);
        return rest;
    }
}
