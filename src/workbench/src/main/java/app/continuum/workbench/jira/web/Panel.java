package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

/**
 * A panel of the issue page, with Jira's classes.
 *
 * @param id the element's id: for a panel of an app, the key of its module
 * @param heading its title, empty for none
 * @param content its HTML
 */
record Panel(String id, String heading, String content) {
    String html() {
        String title = heading.isEmpty()
                ? ""
                : "<div id=\"%1$s_heading\" class=\"mod-header\"><h4 class=\"toggle-title\">%2$s</h4></div>"
                        .formatted(escape(id), escape(heading));
        return "<div id=\"%1$s\" class=\"module toggle-wrap\">%2$s<div class=\"mod-content\">%3$s</div></div>\n"
                .formatted(escape(id), title, content);
    }
}
