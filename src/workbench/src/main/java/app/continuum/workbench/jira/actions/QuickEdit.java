package app.continuum.workbench.jira.actions;

import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The quick edit dialog: gives its fields, and saves all of them at once. */
final class QuickEdit {
    private final JiraModel model;

    QuickEdit(JiraModel model) {
        this.model = model;
    }

    /** {@code QuickEditIssue!default.jspa}: the dialog's fields. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JiraIssue issue = new Form(model, request).issue();
        JiraUser user = model.loggedIn().getLoggedInUser();
        if (admitted(issue, user, response)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("fields", new FieldsJson(model).of(issue, user, new EditParameters(Map.of())));
            json.put("issueId", issue.getId());
            json.put("issueKey", issue.getKey());
            json.put("atl_token", Xsrf.token(request, response));
            json.put("userPreferences", Map.of("useConfigurableForm", false));
            Answer.json(response, HttpServletResponse.SC_OK, json);
        }
    }

    /** {@code QuickEditIssue.jspa}: saves. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(model, request);
        JiraIssue issue = form.issue();
        JiraUser user = model.loggedIn().getLoggedInUser();
        if (!admitted(issue, user, response)) {
            return;
        }
        UpdateValidationResult result = model.edits().validateUpdate(user, issue.getId(), form.inputs());
        if (result.isValid()) {
            model.edits().update(user, result, form.text("comment"), null);
            Answer.json(response, HttpServletResponse.SC_OK, Map.of());
        } else {
            Answer.json(response, HttpServletResponse.SC_BAD_REQUEST, Answer.errors(result.getErrorCollection()));
        }
    }

    private boolean admitted(JiraIssue issue, JiraUser user, HttpServletResponse response) throws IOException {
        if (user == null) {
            Answer.json(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    Answer.error("You are not logged in, or your session has expired."));
        } else if (issue == null || !model.screens().may(Grant.BROWSE_PROJECTS, issue, user)) {
            Answer.json(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Answer.error(issue == null ? Screens.NOT_THERE : Screens.NOT_SEEN));
        } else {
            return true;
        }
        return false;
    }
}
