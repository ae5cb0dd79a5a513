package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import java.util.List;
import java.util.stream.Collectors;

/** The pieces of HTML that fields are shown and edited by. */
final class Markup {
    private Markup() {}

    static String input(String name, String value, String kind) {
        return "<input class=\"text %s\" id=\"%s\" name=\"%s\" type=\"text\" value=\"%s\" autocomplete=\"off\">"
                .formatted(kind, name, name, Html.escape(value));
    }

    static String area(String name, String value) {
        // the parser drops a first newline, so one is always given
        return "<textarea class=\"textarea\" id=\"%s\" name=\"%s\" rows=\"6\">\n%s</textarea>"
                .formatted(name, name, Html.escape(value));
    }

    static String select(String name, List<Choice> choices, String attributes) {
        String options = choices.stream()
                .map(choice -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                Html.escape(choice.value()),
                                choice.chosen() ? " selected" : "",
                                Html.escape(choice.label())))
                .collect(Collectors.joining());
        return "<select class=\"select\" id=\"%s\" name=\"%s\"%s>%s</select>"
                .formatted(name, name, attributes, options);
    }

    static String group(String name, String label, boolean required, String control, String hint) {
        String mark = required ? "<span class=\"aui-icon icon-required\">Required</span>" : "";
        String description = hint.isEmpty() ? "" : "<div class=\"description\">" + Html.escape(hint) + "</div>";
        return "<div class=\"field-group\"><label for=\"%s\">%s%s</label>%s%s</div>"
                .formatted(name, Html.escape(label), mark, control, description);
    }

    record Choice(String value, String label, boolean chosen) {}
}
