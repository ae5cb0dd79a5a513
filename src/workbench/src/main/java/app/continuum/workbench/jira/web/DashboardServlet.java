package app.continuum.workbench.jira.web;

import app.continuum.workbench.jira.edits.Issues;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /secure/Dashboard.jspa}: the projects and the issues that changed last, for whoever is logged in. */
final class DashboardServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int RECENT = 12;

    private final transient Frame frame;
    private final transient LoggedIn loggedIn;
    private final transient Projects projects;
    private final transient Permissions permissions;
    private final transient Issues issues;

    DashboardServlet(Frame frame, LoggedIn loggedIn, Projects projects, Permissions permissions, Issues issues) {
        this.frame = frame;
        this.loggedIn = loggedIn;
        this.projects = projects;
        this.permissions = permissions;
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JiraUser> user = loggedIn.user();
        if (user.isEmpty()) {
            response.sendRedirect(ErrorPage.logIn(request));
            return;
        }
        List<JiraProject> seen = projects.all().stream()
                .filter(project -> permissions.allows(Grant.BROWSE_PROJECTS.name(), project, user.get()))
                .toList();
        DashboardPage page = new DashboardPage(
                seen.stream()
                        .map(project -> new DashboardPage.Entry(project.key(), project.name()))
                        .toList(),
                recent(seen));
        frame.write(request, response, "System Dashboard", page.html(request.getContextPath()));
    }

    private List<IssueRow> recent(List<JiraProject> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        String places = seen.stream().map(project -> "?").collect(Collectors.joining(", "));
        Object[] ids = seen.stream().map(JiraProject::id).toArray();
        return IssueRows.of(
                issues.list("project_id IN (" + places + ") ORDER BY updated DESC, id DESC LIMIT " + RECENT, ids));
    }
}
