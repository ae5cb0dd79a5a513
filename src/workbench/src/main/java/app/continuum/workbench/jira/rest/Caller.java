package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.people.JiraUser;

/** Whoever calls, and what they get to see. */
final class Caller {
    private final JiraModel model;

    Caller(JiraModel model) {
        this.model = model;
    }

    /** Who calls; refused when nobody is logged in. */
    JiraUser user() {
        return model.loggedIn().user().orElseThrow(Refusal::unauthenticated);
    }

    /** Who calls, an administrator; everybody else is refused. */
    JiraUser administrator() {
        JiraUser user = user();
        if (!model.groups().isUserInGroup(user, Groups.ADMINISTRATORS)) {
            throw Refusal.of(403, "This is for administrators");
        }
        return user;
    }

    /** The issue of that id or key, refused with Jira's words when it is not there or not to be seen. */
    JiraIssue issue(String idOrKey) {
        JiraIssue issue = model.issues().byIdOrKey(idOrKey);
        if (issue == null) {
            throw Refusal.of(404, Screens.NOT_THERE);
        }
        JiraUser user = model.loggedIn().getLoggedInUser();
        if (user == null) {
            throw Refusal.of(401, Screens.NOT_SEEN, "Login Required");
        }
        if (!model.screens().may(Grant.BROWSE_PROJECTS, issue, user)) {
            throw Refusal.of(403, Screens.NOT_SEEN);
        }
        return issue;
    }

    /** The same, for somebody who is about to write. */
    JiraIssue issue(String idOrKey, Grant needed, String otherwise) {
        JiraIssue issue = issue(idOrKey);
        if (!model.screens().may(needed, issue, user())) {
            throw Refusal.of(403, otherwise);
        }
        return issue;
    }
}
