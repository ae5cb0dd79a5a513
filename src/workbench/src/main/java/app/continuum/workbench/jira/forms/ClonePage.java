package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.Map;

/** {@code CloneIssueDetails.jspa}: a new issue with the values of another. */
final class ClonePage {
    private static final String SUMMARY = "summary";
    private final JiraModel model;

    ClonePage(JiraModel model) {
        this.model = model;
    }

    void show(Visit visit, JiraIssue issue) throws IOException {
        show(visit, issue, "CLONE - " + issue.summary(), new Errors());
    }

    private static void show(Visit visit, JiraIssue issue, String summary, Errors errors) throws IOException {
        visit.show(
                "Clone Issue: " + issue.getKey(),
                Parts.form(
                        visit,
                        "clone-issue",
                        "CloneIssueDetails.jspa",
                        Map.of("id", issue.getId().toString()),
                        Beside.put(Parts.line(SUMMARY, "Summary", summary, ""), errors),
                        "Create"));
    }

    void make(Visit visit, JiraIssue issue) throws IOException {
        Errors errors = new Errors();
        if (!model.screens().may(Grant.CREATE_ISSUES, issue, visit.user())) {
            errors.addErrorMessage("You do not have permission to create issues in this project.");
        }
        IssueHeader head = issue.header();
        JiraIssue copy = model.creation().draft(visit.user(), head.project(), head.type(), head.parentId());
        for (IssueField field : model.fields().editable()) {
            copy.set(field.getId(), issue.value(field.getId()));
        }
        Long estimate = issue.timeTracking().original();
        copy.set("timetracking", new TimeTracking(estimate, estimate, null));
        EditParameters named = new EditParameters(Map.of()).put(SUMMARY, visit.text(SUMMARY));
        errors.addAll(model.creation().read(copy, named));
        if (errors.hasAnyErrors()) {
            show(visit, issue, visit.text(SUMMARY), errors);
        } else {
            visit.done(OfIssue.path(model.creation().save(copy, visit.user())));
        }
    }
}
