package app.continuum.jira.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see what: to all others it does not exist. A user is null where nobody is logged in, as everywhere in Jira. */
public final class Visibility {
    private final AgencyDirectory directory;
    private final Seating seating;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final GroupManager groups;
    private final SearchService search;
    private final FieldManager fields;

    /** Visibility by Jira's own permissions. */
    public Visibility(
            AgencyDirectory directory,
            Seating seating,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions,
            GroupManager groups,
            SearchService search,
            FieldManager fields) {
        this.directory = directory;
        this.seating = seating;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.groups = groups;
        this.search = search;
        this.fields = fields;
    }

    /** Whether the user administers this Jira. */
    public boolean administers(@Nullable ApplicationUser user) {
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** Whether the user is a head of delivery. */
    public boolean headsDelivery(@Nullable ApplicationUser user) {
        return user != null
                && directory
                        .current()
                        .settings()
                        .headsOfDelivery()
                        .filter(group -> groups.isUserInGroup(user, group))
                        .isPresent();
    }

    /** The heads of delivery. */
    public Collection<ApplicationUser> headsOfDelivery() {
        return directory
                .current()
                .settings()
                .headsOfDelivery()
                .map(groups::getUsersInGroup)
                .orElseGet(List::of);
    }

    /** Whether the user may override a guard. */
    public boolean overrides(@Nullable ApplicationUser user) {
        return user != null
                && directory
                        .current()
                        .settings()
                        .headsUps()
                        .overriders()
                        .filter(group -> groups.isUserInGroup(user, group))
                        .isPresent();
    }

    /** Whether the user may change clients, seats, guards and settings: administrators and heads of delivery alone. */
    public boolean configures(@Nullable ApplicationUser user) {
        return administers(user) || headsDelivery(user);
    }

    /** Whether this Jira has a group. */
    public boolean knowsGroup(String group) {
        return groups.getGroup(group) != null;
    }

    /** Whether the user is in a group. */
    boolean isIn(ApplicationUser user, String group) {
        return groups.isUserInGroup(user, group);
    }

    /** Whether the user may see an issue. */
    public boolean seesIssue(@Nullable ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** Whether a field is shown to the user anywhere in this Jira. */
    public boolean seesField(@Nullable ApplicationUser user, FieldId field) {
        return !fields.isFieldHidden(user, field.value());
    }

    /** Whether the user may see that a client exists: its seats, heads of delivery, administrators, and whoever can browse one of its issues. */
    public boolean seesClient(@Nullable ApplicationUser user, Client client) {
        return sits(user, client)
                || headsDelivery(user)
                || administers(user)
                || client.scopes().stream().anyMatch(scope -> seesAnIssue(user, scope));
    }

    private boolean sits(@Nullable ApplicationUser user, Client client) {
        if (user == null) {
            return false;
        }
        UserKey person = new UserKey(user.getKey());
        return Arrays.stream(Role.values()).anyMatch(role -> seating.sits(person, client, role));
    }

    /** Whether the user can browse any issue of a scope. */
    public boolean seesAnIssue(@Nullable ApplicationUser user, Scope scope) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql(scope));
        if (!parsed.isValid()) {
            return false;
        }
        try {
            return search.searchCount(user, parsed.getQuery()) > 0;
        } catch (SearchException notSearchable) {
            return false;
        }
    }

    private static String jql(Scope scope) {
        if (scope instanceof Scope.WholeProject project) {
            return "project = " + project.projectId();
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        String number = value.customFieldId().replace("customfield_", "");
        String clause = "cf[" + number + "] = " + value.optionId();
        return value.projectId()
                .map(project -> clause + " AND project = " + project)
                .orElse(clause);
    }
}
