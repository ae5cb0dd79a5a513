package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.people.Permissions;

/** Who works on the issue; {@code -1} is whoever issues of the project are assigned to automatically. */
final class AssigneeField extends ValueField<JiraUser> {
    private static final String AUTOMATIC = "-1";
    private final People people;
    private final Permissions permissions;

    AssigneeField(UserKind kind, People people, Permissions permissions) {
        super("assignee", "Assignee", kind, Grant.ASSIGN_ISSUES);
        this.people = people;
        this.permissions = permissions;
    }

    @Override
    JiraUser accept(String text, JiraIssue issue) throws InvalidValue {
        if (text.isBlank()) {
            return null;
        }
        if (text.equals(AUTOMATIC)) {
            return people.getUserByKey(issue.getProjectObject().leadKey());
        }
        JiraUser user = kind().parse(text);
        boolean stays = user.equals(issue.assignee());
        if (!stays && !permissions.allows(Grant.ASSIGNABLE_USER.name(), issue.getProjectObject(), user)) {
            throw new InvalidValue("User '" + user.name() + "' cannot be assigned issues.");
        }
        return user;
    }
}
