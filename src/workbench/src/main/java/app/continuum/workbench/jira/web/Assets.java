package app.continuum.workbench.jira.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Serves the scripts and the style sheet of Jira's pages, and writes the tags that load them. */
final class Assets extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String STYLE = "jira.css";
    private static final String JQUERY = "jquery.js";
    private static final String JQUERY_FILE = "/META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";
    private static final List<String> SCRIPTS =
            List.of(JQUERY, "jira.js", "issue.js", "inline-edit.js", "quick-edit.js", "comment.js");

    /** The tags for the head of a page; jQuery and jira.js first, since every other script counts on their globals. */
    static String tags(String contextPath) {
        String base = contextPath + "/s/jira/";
        return "<link rel=\"stylesheet\" href=\"" + base + STYLE + "\">\n"
                + SCRIPTS.stream()
                        .map(script -> "<script src=\"" + base + script + "\"></script>")
                        .collect(Collectors.joining("\n"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!name.equals(STYLE) && !SCRIPTS.contains(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(name.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream content = Assets.class.getResourceAsStream(name.equals(JQUERY) ? JQUERY_FILE : name)) {
            if (content != null) {
                content.transferTo(response.getOutputStream());
            }
        }
    }
}
