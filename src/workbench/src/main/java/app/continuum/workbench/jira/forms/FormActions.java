package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Steps;

/** Puts Jira's forms where Jira has them. */
public final class FormActions {
    private FormActions() {}

    public static void add(Steps steps) {
        JiraModel model = steps.model();
        EditPage edit = new EditPage(model);
        LabelsPage labels = new LabelsPage(model);
        StepScreen screen = new StepScreen(model);
        steps.at(OfIssue.step(edit::show), "EditIssue!default", "EditSubTaskIssue!default")
                .checked(OfIssue.step(edit::save), "EditIssue", "EditSubTaskIssue")
                .at(OfIssue.step(labels::show), "EditLabels!default")
                .checked(OfIssue.step(labels::save), "EditLabels")
                .at(OfIssue.step(screen::show), "CommentAssignIssue!default")
                .checked(OfIssue.step(screen::take), "CommentAssignIssue");
        work(steps, new WorkPages(model));
        creation(steps, new CreatePages(model), new ClonePage(model));
    }

    private static void creation(Steps steps, CreatePages create, ClonePage clone) {
        steps.at(create::start, "CreateIssue!default")
                .at(create::details, "CreateIssue", "CreateIssueDetails!init", "CreateSubTaskIssue")
                .checked(create::create, "CreateIssueDetails", "CreateSubTaskIssueDetails")
                .checked(create::quick, "QuickCreateIssue")
                .at(OfIssue.step(clone::show), "CloneIssueDetails!default")
                .checked(OfIssue.step(clone::make), "CloneIssueDetails");
    }

    private static void work(Steps steps, WorkPages work) {
        steps.at(OfIssue.step(work::showCreate), "CreateWorklog!default")
                .checked(OfIssue.step(work::create), "CreateWorklog")
                .at(OfIssue.step(work::showUpdate), "UpdateWorklog!default")
                .checked(OfIssue.step(work::update), "UpdateWorklog")
                .at(OfIssue.step(work::showDelete), "DeleteWorklog!default")
                .checked(OfIssue.step(work::delete), "DeleteWorklog");
    }
}
