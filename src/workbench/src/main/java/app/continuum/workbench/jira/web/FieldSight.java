package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import java.util.function.UnaryOperator;

/**
 * A field as the issue page shows it.
 *
 * @param label its name
 * @param elementId the id Jira gives the element that holds the value
 * @param html the value as HTML
 * @param editable whether a click on the value edits it
 */
record FieldSight(String label, String elementId, String html, boolean editable) {
    /** The element Jira's inline edit works on. */
    String element(String tag, String classes) {
        String edit = editable ? " editable-field inactive" : "";
        String reach = editable ? " tabindex=\"0\" title=\"Click to edit\"" : "";
        return "<%1$s id=\"%2$s\" class=\"%3$s%4$s\" data-name=\"%5$s\"%6$s>%7$s</%1$s>"
                .formatted(tag, elementId, classes, edit, escape(label), reach, html.isEmpty() ? "None" : html);
    }

    /** A line of the details; scripts find the labels by the id of their line. */
    String item() {
        return "<li class=\"item\"><div class=\"wrap\" id=\"wrap-%s\"><strong class=\"name\">%s:</strong>%s</div></li>"
                .formatted(elementId.replace("-val", ""), escape(label), element("div", "value"));
    }

    /** A line of the people or the dates. */
    String line() {
        return "<dl><dt>%s:</dt><dd>%s</dd></dl>".formatted(escape(label), element("span", ""));
    }

    /** The same with a mark before the value, made from the value. */
    FieldSight marked(UnaryOperator<String> mark) {
        return html.isEmpty() ? this : new FieldSight(label, elementId, mark.apply(html) + html, editable);
    }

    /** The same, when the value is the items of a list. */
    FieldSight inList() {
        return html.isEmpty()
                ? this
                : new FieldSight(label, elementId, "<ul class=\"labels\">" + html + "</ul>", editable);
    }
}
