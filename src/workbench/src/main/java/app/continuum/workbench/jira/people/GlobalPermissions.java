package app.continuum.workbench.jira.people;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Who may do what in all of Jira: only administering is granted, to one group. */
public final class GlobalPermissions implements GlobalPermissionManager {
    private final Groups groups;

    public GlobalPermissions(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permission.toString().equals(GlobalPermissionKey.ADMINISTER.toString())
                && user != null
                && user.isActive()
                && groups.isUserInGroup(user, Groups.ADMINISTRATORS);
    }
}
