package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Decorator;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Projects;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dresses the pages of the app's servlets: those of {@code atl.admin} with the administration's menu, or with the settings of the project they name. */
final class JiraDecorator implements Decorator {
    private final Frame frame;
    private final AdminFrame admin;
    private final ProjectAdminFrame projectAdmin;
    private final Projects projects;

    JiraDecorator(Product product, Projects projects) {
        this.frame = new Frame(product);
        this.admin = new AdminFrame(product, frame);
        this.projectAdmin = new ProjectAdminFrame(product, frame);
        this.projects = projects;
    }

    @Override
    public String decorate(String name, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (name.equals("atl.admin")) {
            JiraProject project = projects.getProjectObjByKey(meta(page, "projectKey"));
            if (project != null && ProjectAdminFrame.isAskedFor(meta(page, "admin.active.section"))) {
                String tab = meta(page, "admin.active.tab");
                return projectAdmin.html(request, response, page.title(), page.head(), project, tab, page.content());
            }
            return admin.html(request, response, page.title(), page.head(), page.content());
        }
        String content = "<main class=\"issue-view\">" + page.content() + "</main>";
        return frame.html(request, response, page.title(), page.head(), content, "atl.general", "jira.general");
    }

    private static String meta(Page page, String name) {
        Matcher meta = Pattern.compile("<meta name=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"")
                .matcher(page.head());
        return meta.find() ? meta.group(1) : "";
    }
}
