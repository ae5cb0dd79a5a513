package app.continuum.jira.surfaces;

import app.continuum.core.markup.Escaper;

/** The plain input by which a refused field is shown again; Jira's own is not to be had through its API. */
final class InputHtml {
    private InputHtml() {}

    static String of(String name, String label, String typed) {
        String id = Escaper.escape(name);
        String input = typed.indexOf('\n') >= 0
                ? "<textarea class=\"textarea long-field\" id=\"" + id + "\" name=\"" + id + "\" rows=\"6\">"
                        + Escaper.escape(typed) + "</textarea>"
                : "<input class=\"text medium-field\" id=\"" + id + "\" name=\"" + id + "\" type=\"text\" value=\""
                        + Escaper.escape(typed) + "\">";
        return "<div class=\"field-group\"><label for=\"" + id + "\">" + Escaper.escape(label) + "</label>" + input
                + "</div>";
    }
}
