package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Steps;

/** Puts the wizards that move and convert issues where Jira has them. */
public final class MoveActions {
    private MoveActions() {}

    public static void add(Steps steps) {
        JiraModel model = steps.model();
        MovePages move = new MovePages(model);
        SubTaskPages subtasks = new SubTaskPages(model);
        steps.at(OfIssue.step(move::show), "MoveIssue!default")
                .at(OfIssue.step(move::choose), "MoveIssue")
                .at(OfIssue.step(move::status), "MoveIssueUpdateWorkflow!default", "MoveIssueUpdateWorkflow")
                .at(
                        OfIssue.step(subtasks::showParent),
                        "MoveSubTaskParent!default",
                        "MoveSubTaskChooseOperation!default",
                        "MoveSubTaskChooseOperation")
                .checked(OfIssue.step(subtasks::changeParent), "MoveSubTaskParent")
                .at(OfIssue.step(subtasks::showToSubTask), "ConvertIssue", "ConvertIssue!default")
                .at(OfIssue.step(subtasks::toSubTask), "ConvertIssueSetIssueType")
                .at(
                        OfIssue.step((visit, issue) -> subtasks.status(visit, issue, Journey.TO_SUB_TASK)),
                        "ConvertIssueSetStatus")
                .at(OfIssue.step(subtasks::showToIssue), "ConvertSubTask", "ConvertSubTask!default")
                .at(OfIssue.step(subtasks::toIssue), "ConvertSubTaskSetIssueType")
                .at(
                        OfIssue.step((visit, issue) -> subtasks.status(visit, issue, Journey.TO_ISSUE)),
                        "ConvertSubTaskSetStatus");
        for (Journey journey : Journey.values()) {
            last(steps, journey, new LastSteps(model, journey));
        }
    }

    private static void last(Steps steps, Journey journey, LastSteps last) {
        steps.at(OfIssue.step(last::showFields), journey.fields() + "!default")
                .at(OfIssue.step(last::fields), journey.fields())
                .at(OfIssue.step(last::confirmation), journey.confirmation() + "!default")
                .checked(OfIssue.step(last::commit), journey.commit());
    }
}
