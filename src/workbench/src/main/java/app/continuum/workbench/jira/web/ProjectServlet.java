package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

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

/** {@code /projects/KEY}: a project's issues, oldest first. */
final class ProjectServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LoggedIn loggedIn;
    private final transient Projects projects;
    private final transient Permissions permissions;
    private final transient IssueListing listing;
    private final transient ErrorPage errors;

    ProjectServlet(
            LoggedIn loggedIn, Projects projects, Permissions permissions, IssueListing listing, ErrorPage errors) {
        this.loggedIn = loggedIn;
        this.projects = projects;
        this.permissions = permissions;
        this.listing = listing;
        this.errors = errors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        String key = path.split("/", 3)[1];
        Optional<JiraUser> user = loggedIn.user();
        Optional<JiraProject> project = Optional.ofNullable(projects.getProjectObjByKey(key));
        if (user.isEmpty() || project.isEmpty() || !browses(user.get(), project.get())) {
            errors.projectNotFound(request, response);
            return;
        }
        String jql = "project = " + project.get().key() + " ORDER BY key ASC";
        String settings = ProjectAdminServlet.administers(permissions, user.get(), project.get())
                ? "<p><a id=\"project_settings\" href=\"%s\">Project settings</a></p>"
                        .formatted(escape(ProjectAdminFrame.summary(request.getContextPath(), project.get())))
                : "";
        listing.show(request, response, user.get(), project.get().name(), jql, settings);
    }

    private boolean browses(JiraUser user, JiraProject project) {
        return permissions.allows(Grant.BROWSE_PROJECTS.name(), project, user);
    }
}
