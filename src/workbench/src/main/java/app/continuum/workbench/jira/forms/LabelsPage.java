package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.LabelsField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code EditLabels.jspa}: the labels of an issue, all of them at once; none are sent to take them all away. */
final class LabelsPage {
    private final JiraModel model;

    LabelsPage(JiraModel model) {
        this.model = model;
    }

    void show(Visit visit, JiraIssue issue) throws IOException {
        show(visit, issue, List.copyOf(LabelsField.of(issue)), new Errors());
    }

    private static void show(Visit visit, JiraIssue issue, List<String> labels, ErrorCollection errors)
            throws IOException {
        String input = Parts.line("labels", "Labels", String.join(" ", labels), "Separated by blanks");
        visit.show(
                "Labels: " + issue.getKey(),
                Parts.form(
                        visit,
                        "edit-labels-form",
                        "EditLabels.jspa",
                        Map.of("id", issue.getId().toString(), "noLink", visit.text("noLink")),
                        Beside.put(input, errors),
                        "Update"));
    }

    void save(Visit visit, JiraIssue issue) throws IOException {
        List<String> labels = visit.words("labels");
        EditParameters inputs = new EditParameters(Map.of()).put("labels", labels);
        UpdateValidationResult result = model.edits().validateUpdate(visit.user(), issue.getId(), inputs);
        if (result.isValid()) {
            model.edits().update(visit.user(), result, null, null);
            visit.done(OfIssue.path(issue));
        } else {
            show(visit, issue, labels, result.getErrorCollection());
        }
    }
}
