package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.FieldInputs;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.Map;

/** {@code EditIssue.jspa}: all fields of the edit screen on a page; one that is not sent is emptied. */
final class EditPage {
    private final JiraModel model;

    EditPage(JiraModel model) {
        this.model = model;
    }

    void show(Visit visit, JiraIssue issue) throws IOException {
        show(visit, issue, new EditParameters(Map.of()), new Errors());
    }

    private void show(Visit visit, JiraIssue issue, EditParameters typed, ErrorCollection errors) throws IOException {
        String inputs = new FieldInputs(model).html(issue, visit.user(), id -> true, typed)
                + Parts.area("comment", "Comment", typed.first("comment"));
        String action = issue.parent() == null ? "EditIssue.jspa" : "EditSubTaskIssue.jspa";
        visit.show(
                "Edit Issue: " + issue.getKey(),
                Parts.form(
                        visit,
                        "issue-edit",
                        action,
                        Map.of("id", issue.getId().toString()),
                        Beside.put(inputs, errors),
                        "Update"));
    }

    void save(Visit visit, JiraIssue issue) throws IOException {
        EditParameters inputs = visit.inputs();
        inputs.setRetainExistingValuesWhenParameterNotProvided(false, false);
        UpdateValidationResult result = model.edits().validateUpdate(visit.user(), issue.getId(), inputs);
        if (result.isValid()) {
            model.edits().update(visit.user(), result, visit.text("comment"), null);
            visit.done(OfIssue.path(issue));
        } else {
            show(visit, issue, inputs, result.getErrorCollection());
        }
    }
}
