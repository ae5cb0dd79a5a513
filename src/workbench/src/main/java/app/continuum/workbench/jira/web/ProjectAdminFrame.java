package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.WebItem;
import app.continuum.workbench.jira.projects.JiraProject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a project's settings beside a page: its summary, and what the apps add to the section {@code projectgroup4}. */
final class ProjectAdminFrame {
    private static final String SECTION = "atl.jira.proj.config";

    private final Product product;
    private final Frame frame;

    ProjectAdminFrame(Product product, Frame frame) {
        this.product = product;
        this.frame = frame;
    }

    /** Whether a page of an app belongs here, by its meta tag {@code admin.active.section}. */
    static boolean isAskedFor(String section) {
        return section.equals(SECTION) || section.startsWith(SECTION + "/");
    }

    /** The summary of a project's settings. */
    static String summary(String contextPath, JiraProject project) {
        return contextPath + "/plugins/servlet/project-config/" + project.key() + "/summary";
    }

    String html(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String head,
            JiraProject project,
            String tab,
            String content) {
        String page =
                """
                <div class="issue-view admin-columns">
                <nav class="admin-menu" aria-label="Project settings"><h2>%s</h2><ul>%s</ul></nav>
                <main class="admin-content">%s</main>
                </div>"""
                        .formatted(escape(project.name()), links(request.getContextPath(), project, tab), content);
        return frame.html(request, response, title, head, page, "atl.admin", "jira.admin");
    }

    private String links(String contextPath, JiraProject project, String tab) {
        Map<String, Object> offered = Map.of(
                "project", project, "projectKeyEncoded", URLEncoder.encode(project.key(), StandardCharsets.UTF_8));
        return link("view_project_summary", summary(contextPath, project), "Summary", tab.equals("summary"))
                + product.modules().items(SECTION + "/projectgroup4", offered).stream()
                        .map(item -> link(item, tab))
                        .collect(Collectors.joining());
    }

    private static String link(WebItem item, String tab) {
        return link(item.linkId(), item.link(), item.label(), tab.equals(item.key()));
    }

    private static String link(String id, String address, String label, boolean current) {
        return "<li><a id=\"%s\" href=\"%s\"%s>%s</a></li>"
                .formatted(escape(id), escape(address), current ? " aria-current=\"page\"" : "", escape(label));
    }
}
