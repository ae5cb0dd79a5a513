package app.continuum.workbench.jira.people;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Who may do what in a project: Jira's permission schemes, reduced to grants to groups. */
public final class Permissions implements PermissionManager {
    private final Database database;

    public Permissions(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null && allows(permission.toString(), issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return allows(permission.toString(), project, user);
    }

    /** Whether one of the user's groups is granted the permission in the project. */
    public boolean allows(String permission, Project project, ApplicationUser user) {
        return user != null
                && user.isActive()
                && project != null
                && database.sql()
                                .queryForObject(
                                        "SELECT COUNT(*) FROM permission p JOIN membership m ON m.group_name ="
                                                + " p.group_name WHERE p.project_id = ? AND p.permission = ? AND"
                                                + " m.user_key = ?",
                                        Long.class,
                                        project.getId(),
                                        permission,
                                        user.getKey())
                        > 0;
    }

    /** The ids of the projects in which the user has the permission. */
    public List<Long> projectsWhere(String permission, ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return List.of();
        }
        return database.sql()
                .queryForList(
                        "SELECT DISTINCT p.project_id FROM permission p JOIN membership m ON m.group_name ="
                                + " p.group_name WHERE p.permission = ? AND m.user_key = ?",
                        Long.class,
                        permission,
                        user.getKey());
    }
}
