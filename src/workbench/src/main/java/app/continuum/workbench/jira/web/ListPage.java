package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of found issues.
 *
 * @param start the place of the first of these issues among all that were found
 */
record ListPage(String jql, String error, List<IssueRow> rows, int start, long total) {
    static final int SIZE = 50;

    ListPage {
        rows = List.copyOf(rows);
    }

    String html(String contextPath, String below) {
        return """
                <main class="issue-view navigator">
                <h1>Search</h1>
                <form class="jql-form aui" method="get" action="%1$s/issues/">
                <input class="text" id="advanced-search" name="jql" value="%2$s" aria-label="Search with JQL" autocomplete="off" spellcheck="false">
                <button class="aui-button aui-button-primary" type="submit">Search</button></form>
                %3$s%4$s
                </main>"""
                .formatted(contextPath, escape(jql), error.isEmpty() ? found(contextPath) : refusal(), below);
    }

    private String refusal() {
        return "<div class=\"aui-message aui-message-error error\" role=\"alert\"><p>" + escape(error) + "</p></div>";
    }

    private String found(String contextPath) {
        return rows.isEmpty()
                ? "<p class=\"empty\">No issues were found to match your search.</p>"
                : bulkChange(contextPath) + IssueRow.table(rows, contextPath) + pager(contextPath);
    }

    private String bulkChange(String contextPath) {
        return "<p class=\"tools\"><a id=\"bulkedit_all\" href=\"%s/secure/views/bulkedit/BulkEdit1!default.jspa?reset=true&amp;jqlQuery=%s\">Bulk change</a></p>"
                .formatted(contextPath, escape(URLEncoder.encode(jql, StandardCharsets.UTF_8)));
    }

    private String pager(String contextPath) {
        return "<p class=\"pager\"><span class=\"results-count-text\">%d-%d of %d</span>%s%s</p>"
                .formatted(
                        start + 1,
                        start + rows.size(),
                        total,
                        start > 0 ? turn(contextPath, Math.max(0, start - SIZE), "Previous") : "",
                        start + rows.size() < total ? turn(contextPath, start + SIZE, "Next") : "");
    }

    private String turn(String contextPath, int place, String label) {
        return "<a href=\"%s/issues/?jql=%s&amp;startIndex=%d\">%s</a>"
                .formatted(contextPath, escape(URLEncoder.encode(jql, StandardCharsets.UTF_8)), place, label);
    }
}
