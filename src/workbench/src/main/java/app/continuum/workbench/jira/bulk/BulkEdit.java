package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.tasks.BackgroundTask;
import app.continuum.workbench.jira.tasks.BackgroundTasks;
import app.continuum.workbench.jira.tasks.ProgressPage;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits many issues: the fields and their values, the confirmation, and the edit itself in the background. */
final class BulkEdit {
    private final JiraModel model;
    private final BackgroundTasks tasks;
    private final Chosen chosen;
    private final BulkFields fields;
    private final BulkCheck check;

    BulkEdit(JiraModel model, BackgroundTasks tasks) {
        this.model = model;
        this.tasks = tasks;
        this.chosen = new Chosen(model);
        this.fields = new BulkFields(model);
        this.check = new BulkCheck(model, fields);
    }

    /** {@code BulkEditDetails.jspa}: the fields to tick, with their inputs. */
    void details(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isPresent()) {
            details(visit, bean.get(), new EditParameters(Map.of()), new Errors());
        }
    }

    private void details(Visit visit, BulkBean bean, EditParameters typed, Errors errors) throws IOException {
        List<JiraIssue> issues = chosen.issues(bean.selected(), visit.user());
        String table = fields.table(issues, visit.user(), typed);
        visit.show(
                "Bulk Operation Step 3 of 4: Operation Details",
                "<p>Choose the bulk action(s) you wish to perform on the selected <b>" + issues.size()
                        + "</b> issue(s).</p>"
                        + Parts.form(
                                visit,
                                "bulkedit",
                                Chosen.step("BulkEditDetailsValidation.jspa"),
                                Map.of(),
                                Beside.put(table, errors),
                                "Next"));
    }

    /** {@code BulkEditDetailsValidation.jspa}: keeps what is valid, and asks for confirmation. */
    void validate(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        BulkChanges changes = BulkChanges.sent(visit, model.fields());
        List<JiraIssue> issues = chosen.issues(bean.get().selected(), visit.user());
        Errors errors = check.of(changes, issues, visit.user());
        if (changes.fields().contains("resolution")) {
            errors.addErrorMessage("Resolution: This field can not be changed by a bulk edit.");
        }
        if (changes.fields().isEmpty()) {
            errors.addErrorMessage("You must select at least one bulk action to perform.");
        }
        if (errors.hasAnyErrors()) {
            visit.keep(bean.get().changing(Optional.empty()));
            details(visit, bean.get(), visit.inputs(), errors);
        } else {
            visit.keep(bean.get().changing(Optional.of(changes)));
            Chosen.confirm(visit, "BulkEditPerform.jspa", fields.summary(changes), issues);
        }
    }

    /** {@code BulkEditPerform.jspa}: begins to edit what was confirmed. */
    void perform(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        if (bean.get().changes().isEmpty()
                || bean.get().step().isPresent()
                || !bean.get().targets().isEmpty()) {
            Chosen.next(visit, "BulkEditDetails.jspa");
            return;
        }
        BulkChanges changes = bean.get().changes().get();
        visit.forget(BulkBean.class);
        JiraUser user = visit.user();
        BackgroundTask task =
                tasks.start(user, "Editing issues", bean.get().selected(), issue -> edit(user, issue, changes));
        visit.redirect(ProgressPage.of(task));
    }

    private List<String> edit(JiraUser user, Long issueId, BulkChanges changes) {
        JiraIssue issue = model.issues().getIssueObject(issueId);
        if (issue == null) {
            return List.of("Issue " + issueId + " is no longer there.");
        }
        UpdateValidationResult result = model.edits().validateUpdate(user, issueId, changes.inputsFor(issue));
        if (result.isValid()) {
            model.edits().update(user, result, changes.comment(), null);
            return List.of();
        }
        return Failures.of(issue, result.getErrorCollection());
    }
}
