package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.Space;
import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.host.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** The first page: all spaces. */
final class DashboardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Wiki wiki;
    private final transient Frame frame;

    DashboardServlet(Wiki wiki, Frame frame) {
        this.wiki = wiki;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rows = wiki.spaces().stream().map(space -> row(request, space)).collect(Collectors.joining());
        frame.write(
                request,
                response,
                "Spaces",
                """
                <h1>Spaces</h1>
                <table class="aui" id="space-directory"><thead><tr><th>Space</th><th>Key</th><th>Client page</th></tr></thead>
                <tbody>%s</tbody></table>"""
                        .formatted(rows));
    }

    private static String row(HttpServletRequest request, Space space) {
        String link = Html.escape(request.getContextPath() + "/display/" + space.key());
        return "<tr><td><a href=\"%1$s\">%2$s</a></td><td>%3$s</td><td><a href=\"%1$s/Client+page\">Client page</a></td></tr>"
                .formatted(link, Html.escape(space.name()), Html.escape(space.key()));
    }
}
