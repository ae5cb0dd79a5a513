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
        transition(steps, new BulkTransition(model, tasks));
        move(steps, new BulkMove(model, tasks));
    }

    private static void transition(Steps steps, BulkTransition transition) {
        steps.at(transition::details, "BulkWorkflowTransitionDetails", "BulkWorkflowTransition!details")
                .at(
                        transition::choose,
                        "BulkWorkflowTransitionDetailsValidation",
                        "BulkWorkflowTransition!detailsValidation")
                .at(transition::fields, "BulkWorkflowTransitionEdit", "BulkWorkflowTransition!edit")
                .at(
                        transition::validate,
                        "BulkWorkflowTransitionEditValidation",
                        "BulkWorkflowTransition!editValidation")
                .checked(transition::perform, "BulkWorkflowTransitionPerform", "BulkWorkflowTransition!perform");
    }

    private static void move(Steps steps, BulkMove move) {
        steps.at(move::details, "BulkMigrateDetails", "BulkMigrateDetails!default", "BulkMigrate!details")
                .at(move::choose, "BulkMigrateChooseContext", "BulkMigrateChooseContext!default")
                .at(move::showFields, "BulkMigrateSetFields!default")
                .at(move::fields, "BulkMigrateSetFields")
                .checked(move::perform, "BulkMigratePerform", "BulkMigrate!perform");
    }
}
