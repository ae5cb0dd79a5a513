package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

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

    /** A line of the details. */
    String item() {
        return "<li class=\"item\"><div class=\"wrap\"><strong class=\"name\">%s:</strong>%s</div></li>"
                .formatted(escape(label), element("span", "value"));
    }

    /** A line of the people or the dates. */
    String line() {
        return "<dl><dt>%s:</dt><dd>%s</dd></dl>".formatted(escape(label), element("span", ""));
    }
}
