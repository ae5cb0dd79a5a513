package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import java.util.List;

/** Edits as boards make them: one field at a time, whether it is on the edit screen or not. */
final class AgileEdits {
    static final String SPRINT = "customfield_10120";
    private final JiraModel model;
    private final Caller caller;

    AgileEdits(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    /** Sets a field of an issue that the caller may edit; refused with the errors. */
    JiraIssue set(String idOrKey, String field, Object value) {
        JiraIssue issue = caller.issue(idOrKey);
        Errors errors = new Errors();
        EditParameters inputs = model.inputs().of(issue, field, value, errors);
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        inputs.setSkipScreenCheck(true);
        UpdateValidationResult result = model.edits().validateUpdate(caller.user(), issue.getId(), inputs);
        if (!result.isValid()) {
            throw Refusal.of(400, result.getErrorCollection());
        }
        return model.edits().update(caller.user(), result, null, null);
    }

    /** Sets the same in all of these issues, when all are there. */
    void setAll(Body body, String keys, String field, Object value) {
        List<String> issues = body.list(keys);
        issues.forEach(caller::issue);
        issues.forEach(issue -> set(issue, field, value));
    }
}
