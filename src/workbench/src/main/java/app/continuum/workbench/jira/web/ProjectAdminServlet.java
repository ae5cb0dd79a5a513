package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.LoggedIn;
import app.continuum.workbench.jira.people.Permissions;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Projects;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;

/** {@code /plugins/servlet/project-config/KEY/summary}: the settings of a project, for those who may administer it. */
final class ProjectAdminServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LoggedIn loggedIn;
    private final transient Projects projects;
    private final transient Permissions permissions;
    private final transient ProjectAdminFrame frame;
    private final transient ErrorPage errors;

    ProjectAdminServlet(
            LoggedIn loggedIn, Projects projects, Permissions permissions, ProjectAdminFrame frame, ErrorPage errors) {
        this.loggedIn = loggedIn;
        this.projects = projects;
        this.permissions = permissions;
        this.frame = frame;
        this.errors = errors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        Optional<JiraProject> project = Optional.ofNullable(projects.getProjectObjByKey(path.split("/", 3)[1]));
        Optional<JiraUser> user = loggedIn.user();
        if (user.isEmpty() || project.isEmpty() || !administers(permissions, user.get(), project.get())) {
            errors.projectNotFound(request, response);
            return;
        }
        String content =
                """
                <h1>Project settings</h1>
                <p>Key: %s. The apps' pages are in the menu.</p>
                <p><a id="back_to_project" href="%s">Back to the project</a></p>"""
                        .formatted(
                                escape(project.get().key()),
                                request.getContextPath() + "/projects/"
                                        + escape(project.get().key()));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(frame.html(request, response, "Project settings", "", project.get(), "summary", content));
    }

    /** Whether somebody may administer a project: whoever is granted that, and Jira's administrators. */
    static boolean administers(Permissions permissions, JiraUser user, JiraProject project) {
        return permissions.allows(Grant.ADMINISTER_PROJECTS.name(), project, user)
                || CurrentUser.get().map(Account::administrator).orElse(false);
    }
}
