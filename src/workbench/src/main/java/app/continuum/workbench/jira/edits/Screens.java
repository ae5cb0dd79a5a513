package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.Permissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** What somebody may see and edit of an issue. */
public final class Screens {
    /** What Jira says of an issue that somebody may not see. */
    public static final String NOT_SEEN = "You do not have the permission to see the specified issue.";

    /** What Jira says of an issue that is not there. */
    public static final String NOT_THERE = "Issue Does Not Exist";

    private final Permissions permissions;

    public Screens(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Whether somebody has the permission in the issue's project. */
    public boolean may(Grant grant, JiraIssue issue, ApplicationUser user) {
        return permissions.allows(grant.name(), issue.getProjectObject(), user);
    }

    /** Whether the field is on this person's edit screen of the issue. */
    public boolean has(IssueField field, JiraIssue issue, ApplicationUser user) {
        return field.isOnScreen() && may(Grant.EDIT_ISSUES, issue, user) && may(field.neededToSee(), issue, user);
    }

    /** Whether the issue is there and the person sees it and has the permission; otherwise an error says what is missing. */
    boolean admits(Grant grant, JiraIssue issue, ApplicationUser user, ErrorCollection errors) {
        if (issue == null) {
            errors.addErrorMessage(NOT_THERE);
        } else if (!may(Grant.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(NOT_SEEN);
        } else if (!may(grant, issue, user)) {
            errors.addErrorMessage(refusal(grant));
        }
        return !errors.hasAnyErrors();
    }

    private static String refusal(Grant grant) {
        return switch (grant) {
            case ASSIGN_ISSUES -> "You do not have permission to assign issues.";
            case ADD_COMMENTS -> "You do not have the permission to comment on this issue.";
            case WORK_ON_ISSUES -> "You do not have the permission to associate a worklog to this issue.";
            case MOVE_ISSUES -> "You do not have permission to move issues in this project.";
            case TRANSITION_ISSUES -> "You do not have permission to transition issues.";
            default -> "You do not have permission to edit issues in this project.";
        };
    }
}
