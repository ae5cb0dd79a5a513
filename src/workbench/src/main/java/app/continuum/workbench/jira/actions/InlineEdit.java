package app.continuum.workbench.jira.actions;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.rest.IssueJson;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Inline edit on the issue page: gives the pieces of its form, and saves one field or several. */
final class InlineEdit {
    private static final String NOBODY = "You are not logged in, or your session has expired.";
    private final JiraModel model;

    InlineEdit(JiraModel model) {
        this.model = model;
    }

    /** {@code AjaxIssueEditAction!default.jspa}: the fields with their pieces of the form. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(model, request);
        if (admitted(form.issue(), response)) {
            Answer.json(response, HttpServletResponse.SC_OK, whole(form.issue(), form.inputs()));
        }
    }

    /** {@code AjaxIssueAction.jspa}: saves. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(model, request);
        JiraIssue issue = form.issue();
        if (!admitted(issue, response)) {
            return;
        }
        JiraUser user = model.loggedIn().getLoggedInUser();
        EditParameters inputs = form.inputs();
        UpdateValidationResult result = model.edits().validateUpdate(user, issue.getId(), inputs);
        if (result.isValid()) {
            JiraIssue saved = model.edits().update(user, result, form.text("comment"), null);
            Answer.json(response, HttpServletResponse.SC_OK, whole(saved, new EditParameters(Map.of())));
        } else {
            refuse(response, issue, inputs, result.getErrorCollection());
        }
    }

    private void refuse(HttpServletResponse response, JiraIssue issue, EditParameters typed, ErrorCollection errors)
            throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errorCollection", Answer.errors(errors));
        json.putAll(whole(issue, typed));
        Answer.json(response, HttpServletResponse.SC_BAD_REQUEST, json);
    }

    private Map<String, Object> whole(JiraIssue issue, EditParameters typed) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", issue.getId());
        shown.put("key", issue.getKey());
        shown.put("summary", issue.summary());
        shown.put("fields", new IssueJson(model).fields(issue));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", shown);
        json.put("fields", new FieldsJson(model).of(issue, model.loggedIn().getLoggedInUser(), typed));
        json.put("readTime", System.currentTimeMillis());
        return json;
    }

    private boolean admitted(JiraIssue issue, HttpServletResponse response) throws IOException {
        JiraUser user = model.loggedIn().getLoggedInUser();
        if (user == null) {
            Answer.json(response, HttpServletResponse.SC_UNAUTHORIZED, refusal(NOBODY));
        } else if (issue == null) {
            Answer.json(response, HttpServletResponse.SC_NOT_FOUND, refusal(Screens.NOT_THERE));
        } else if (!model.screens().may(Grant.BROWSE_PROJECTS, issue, user)) {
            Answer.json(response, HttpServletResponse.SC_FORBIDDEN, refusal(Screens.NOT_SEEN));
        } else {
            return true;
        }
        return false;
    }

    private static Map<String, Object> refusal(String message) {
        return Map.of("errorCollection", Answer.error(message));
    }
}
