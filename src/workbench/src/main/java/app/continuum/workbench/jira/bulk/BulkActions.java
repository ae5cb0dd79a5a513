package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.tasks.BackgroundTasks;
import app.continuum.workbench.jira.tasks.ProgressPage;
import app.continuum.workbench.jira.wizard.Steps;

/** Puts the steps of the bulk change where Jira has them. */
public final class BulkActions {
    private BulkActions() {}

    public static void add(Steps steps, BackgroundTasks tasks) {
        JiraModel model = steps.model();
        SelectIssues select = new SelectIssues(model);
        BulkEdit edit = new BulkEdit(model, tasks);
        steps.at(select::list, "BulkEdit1!default")
                .at(select::choose, "BulkEdit1")
                .at(select::operations, "BulkChooseOperation!default")
                .at(select::operation, "BulkChooseOperation")
                .at(Chosen::timedOut, "SessionTimeoutMessage")
                .at(edit::details, "BulkEditDetails", "BulkEdit!details", "BulkEdit!default")
                .checked(edit::validate, "BulkEditDetailsValidation", "BulkEdit!detailsValidation")
                .checked(edit::perform, "BulkEditPerform", "BulkEdit!perform")
                .at(new ProgressPage(tasks)::show, "BulkOperationProgress", "BulkOperationProgress!default");
    }
}
