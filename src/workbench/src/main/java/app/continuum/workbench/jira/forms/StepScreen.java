package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.edits.WorkLogging.Adjustment;
import app.continuum.workbench.jira.edits.WorkLogging.Work;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.FieldInputs;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code CommentAssignIssue.jspa}: the screen of a step of the workflow; a field of the screen that is not sent is emptied. */
final class StepScreen {
    private static final String RESOLUTION = "resolution";
    private static final String WORKLOG = "worklog";
    private final JiraModel model;
    private final FieldInputs fields;

    StepScreen(JiraModel model) {
        this.model = model;
        this.fields = new FieldInputs(model);
    }

    void show(Visit visit, JiraIssue issue) throws IOException {
        Optional<Transition> step = step(visit, issue);
        if (step.isPresent()) {
            show(visit, issue, step.get(), new EditParameters(Map.of()), new Errors());
        } else {
            invalid(visit, issue);
        }
    }

    private Optional<Transition> step(Visit visit, JiraIssue issue) {
        Optional<Long> action = visit.number("action");
        return model.transitions().open(issue, visit.user()).stream()
                .filter(each -> action.filter(id -> id == each.id()).isPresent())
                .findFirst();
    }

    private static void invalid(Visit visit, JiraIssue issue) throws IOException {
        visit.show(
                "Workflow Action Invalid",
                Parts.messages(List.of("It seems that you have tried to perform a workflow operation ("
                        + visit.text("action") + ") that is not valid for the current state of this issue ("
                        + issue.getKey()
                        + "). The likely cause is that somebody has changed the issue recently, please look at the"
                        + " issue history for details.")));
    }

    private void show(Visit visit, JiraIssue issue, Transition step, EditParameters typed, Errors errors)
            throws IOException {
        String inputs = (step.screen().contains(RESOLUTION) ? resolution(step) : "")
                + fields.html(issue, visit.user(), step.screen()::contains, typed)
                + (hasWork(visit, issue, step) ? work(visit) : "")
                + Parts.area("comment", "Comment", typed.first("comment"));
        visit.show(
                step.name() + ": " + issue.getKey(),
                Parts.form(
                        visit,
                        "issue-workflow-transition",
                        "CommentAssignIssue.jspa",
                        Map.of(
                                "id", issue.getId().toString(),
                                "action", String.valueOf(step.id()),
                                "viewIssueKey", issue.getKey()),
                        Beside.put(inputs, errors),
                        step.name()));
    }

    private static String resolution(Transition step) {
        String id = Workflow.resolutionId(step.resolution());
        return Parts.select(
                RESOLUTION, "Resolution", List.of(new Parts.Option(id, String.valueOf(step.resolution()), true)));
    }

    private boolean hasWork(Visit visit, JiraIssue issue, Transition step) {
        return step.screen().contains(WORKLOG) && model.screens().may(Grant.WORK_ON_ISSUES, issue, visit.user());
    }

    private static String work(Visit visit) {
        WorkInputs inputs = new WorkInputs(visit, "worklog_");
        return inputs.workHtml("", Timestamp.from(Instant.now())) + inputs.estimateHtml();
    }

    void take(Visit visit, JiraIssue issue) throws IOException {
        Optional<Transition> step = step(visit, issue);
        if (step.isEmpty()) {
            invalid(visit, issue);
            return;
        }
        Errors errors = new Errors();
        checkResolution(visit, step.get(), errors);
        EditParameters inputs = inputs(visit, issue, step.get());
        // the errors of the fields are wanted along with those of the work, so both are read before anything is saved
        Consumer<JiraIssue> work = hasWork(visit, issue, step.get()) ? logging(visit, errors) : fresh -> {};
        if (errors.hasAnyErrors()) {
            errors.addAll(model.edits()
                    .validateUpdate(visit.user(), issue.getId(), inputs)
                    .getErrorCollection());
        } else {
            Change change = new Change(visit.user(), EventType.GENERIC, visit.text("comment"), null);
            errors.addAll(model.transitions().takeWith(issue.getId(), step.get().id(), inputs, change, work));
        }
        if (errors.hasAnyErrors()) {
            show(visit, issue, step.get(), visit.inputs(), errors);
        } else {
            visit.done(OfIssue.path(issue));
        }
    }

    private static void checkResolution(Visit visit, Transition step, Errors errors) {
        String sent = visit.text(RESOLUTION);
        if (step.screen().contains(RESOLUTION)
                && !sent.isEmpty()
                && !sent.equals(Workflow.resolutionId(step.resolution()))) {
            errors.addError(RESOLUTION, "Please select a valid resolution.");
        }
    }

    private EditParameters inputs(Visit visit, JiraIssue issue, Transition step) {
        EditParameters inputs = visit.inputs();
        fields.on(issue, visit.user(), step.screen()::contains).stream()
                .filter(field -> !field.getId().equals("timetracking") && !field.isIn(inputs))
                .forEach(field -> field.inputs().forEach(input -> inputs.put(input, List.of())));
        return inputs;
    }

    private Consumer<JiraIssue> logging(Visit visit, Errors errors) {
        WorkInputs inputs = new WorkInputs(visit, "worklog_");
        if (!inputs.areFilled()) {
            return fresh -> {};
        }
        Work work = inputs.work(errors, visit.text("comment"));
        Adjustment adjustment = inputs.adjustment(errors);
        return fresh -> model.workLogging().add(fresh, visit.user(), work, adjustment);
    }
}
