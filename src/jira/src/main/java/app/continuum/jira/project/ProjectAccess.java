package app.continuum.jira.project;

import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.Address;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets in whoever administers the project or the agency. A project somebody may not browse is none to them. */
public final class ProjectAccess {
    private final JiraAuthenticationContext authentication;
    private final LoginUriProvider login;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final Visibility visibility;

    /** Access by Jira's own permissions. */
    public ProjectAccess(
            JiraAuthenticationContext authentication,
            LoginUriProvider login,
            ProjectManager projects,
            PermissionManager permissions,
            Visibility visibility) {
        this.authentication = authentication;
        this.login = login;
        this.projects = projects;
        this.permissions = permissions;
        this.visibility = visibility;
    }

    /** Somebody before the settings of a project. */
    record Guest(ApplicationUser user, Project project) {}

    /** Whoever may come in and asks; nothing where somebody else does, who is then answered. */
    Optional<Guest> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(login.getLoginUri(Address.asked(request)).toASCIIString());
            return Optional.empty();
        }
        String key = Optional.ofNullable(request.getParameter("projectKey")).orElse("");
        Project project = projects.getProjectObjByKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        if (!visibility.configures(user)
                && !permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        return Optional.of(new Guest(user, project));
    }
}
