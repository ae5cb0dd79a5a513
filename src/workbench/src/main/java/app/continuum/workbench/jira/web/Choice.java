package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

/** A button of the operations bar. */
record Choice(String elementId, String label, String link) {
    String html() {
        return "<a id=\"%s\" class=\"aui-button toolbar-trigger\" href=\"%s\">%s</a>"
                .formatted(escape(elementId), escape(link), escape(label));
    }
}
