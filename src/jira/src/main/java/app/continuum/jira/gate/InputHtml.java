package app.continuum.jira.gate;

/** The plain input by which a refused field is shown again; Jira's own is not to be had through its API. */
final class InputHtml {
    private InputHtml() {}

    static String of(String name, String label, String typed) {
        String id = escaped(name);
        String input = typed.indexOf('\n') >= 0
                ? "<textarea class=\"textarea long-field\" id=\"" + id + "\" name=\"" + id + "\" rows=\"6\">"
                        + escaped(typed) + "</textarea>"
                : "<input class=\"text medium-field\" id=\"" + id + "\" name=\"" + id + "\" type=\"text\" value=\""
                        + escaped(typed) + "\">";
        return "<div class=\"field-group\"><label for=\"" + id + "\">" + escaped(label) + "</label>" + input + "</div>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
