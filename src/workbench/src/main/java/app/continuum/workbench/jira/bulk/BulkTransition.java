package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.Status;
import app.continuum.workbench.jira.tasks.BackgroundTask;
import app.continuum.workbench.jira.tasks.BackgroundTasks;
import app.continuum.workbench.jira.tasks.ProgressPage;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes many issues through one step of the workflow, with fields that change along the way. */
final class BulkTransition {
    private final JiraModel model;
    private final BackgroundTasks tasks;
    private final Chosen chosen;
    private final BulkFields fields;

    BulkTransition(JiraModel model, BackgroundTasks tasks) {
        this.model = model;
        this.tasks = tasks;
        this.chosen = new Chosen(model);
        this.fields = new BulkFields(model);
    }

    /** {@code BulkWorkflowTransitionDetails.jspa}: the steps there are, by the status they lead on from. */
    void details(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isPresent()) {
            details(visit, bean.get(), List.of());
        }
    }

    private void details(Visit visit, BulkBean bean, List<String> errors) throws IOException {
        Set<Status> statuses = new LinkedHashSet<>();
        chosen.issues(bean.selected(), visit.user())
                .forEach(issue -> statuses.add(issue.header().status()));
        List<Parts.Option> options = new ArrayList<>();
        for (Status status : statuses) {
            for (Transition step : Workflow.from(status)) {
                String label = step.name() + " (from " + status.name() + ")";
                options.add(new Parts.Option(BulkStep.of(step, status).name(), label, false));
            }
        }
        visit.show(
                "Bulk Operation Step 3 of 4: Choose Workflow Action",
                Parts.messages(errors)
                        + Parts.form(
                                visit,
                                "bulk-transition-details",
                                Chosen.step("BulkWorkflowTransitionDetailsValidation.jspa"),
                                Map.of(),
                                Parts.radios("wftransition", "Workflow action", options),
                                "Next"));
    }

    /** {@code BulkWorkflowTransitionDetailsValidation.jspa}: keeps the step, and the issues it leads on for. */
    void choose(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        Optional<BulkStep> step = BulkStep.named(visit.text("wftransition"));
        List<Long> able = step.stream()
                .flatMap(wanted -> chosen.issues(bean.get().selected(), visit.user()).stream()
                        .filter(issue -> canTake(issue, wanted, visit.user())))
                .map(JiraIssue::getId)
                .toList();
        if (step.isEmpty() || able.isEmpty()) {
            details(visit, bean.get(), List.of("You must select a workflow action that the issues can take."));
        } else {
            BulkBean next = bean.get().choosing(able).taking(step.get());
            visit.keep(next);
            fields(visit, next, new EditParameters(Map.of()), new Errors());
        }
    }

    private boolean canTake(JiraIssue issue, BulkStep wanted, JiraUser user) {
        return issue.header().status().id().equals(wanted.fromStatus())
                && model.transitions().open(issue, user).stream().anyMatch(step -> step.id() == wanted.action());
    }

    /** {@code BulkWorkflowTransitionEdit.jspa}: the fields that can change along the way. */
    void fields(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isPresent()) {
            fields(visit, bean.get(), new EditParameters(Map.of()), new Errors());
        }
    }

    private Optional<BulkBean> begun(Visit visit) throws IOException {
        Optional<BulkBean> bean = visit.kept(BulkBean.class)
                .filter(kept -> kept.step().isPresent() && !kept.selected().isEmpty());
        if (bean.isEmpty()) {
            Chosen.timedOut(visit);
        }
        return bean;
    }

    private void fields(Visit visit, BulkBean bean, EditParameters typed, Errors errors) throws IOException {
        List<JiraIssue> issues = chosen.issues(bean.selected(), visit.user());
        Transition step = step(issues, bean);
        visit.show(
                "Bulk Operation Step 3 of 4: " + step.name(),
                Parts.form(
                        visit,
                        "bulkedit",
                        Chosen.step("BulkWorkflowTransitionEditValidation.jspa"),
                        Map.of(),
                        Beside.put(fields.tableWithResolution(issues, visit.user(), typed, step), errors),
                        "Next"));
    }

    private static Transition step(List<JiraIssue> issues, BulkBean bean) {
        return issues.stream()
                .flatMap(issue -> Workflow.step(
                        issue.header().status(), bean.step().orElseThrow().action())
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    /** {@code BulkWorkflowTransitionEditValidation.jspa}: keeps what is valid, and asks for confirmation. */
    void validate(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        BulkChanges changes = BulkChanges.sent(visit, model.fields());
        List<JiraIssue> issues = chosen.issues(bean.get().selected(), visit.user());
        Errors errors = new BulkCheck(model, fields).of(changes, issues, visit.user());
        visit.keep(bean.get().changing(errors.hasAnyErrors() ? Optional.empty() : Optional.of(changes)));
        if (errors.hasAnyErrors()) {
            fields(visit, bean.get(), visit.inputs(), errors);
        } else {
            Chosen.confirm(visit, "BulkWorkflowTransitionPerform.jspa", fields.summary(changes), issues);
        }
    }

    /** {@code BulkWorkflowTransitionPerform.jspa}: begins to take the issues through the step. */
    void perform(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        if (bean.get().changes().isEmpty()) {
            Chosen.next(visit, "BulkWorkflowTransitionEdit.jspa");
            return;
        }
        int action = bean.get().step().orElseThrow().action();
        BulkChanges changes = bean.get().changes().get();
        visit.forget(BulkBean.class);
        JiraUser user = visit.user();
        BackgroundTask task = tasks.start(
                user, "Transitioning issues", bean.get().selected(), issue -> take(user, issue, action, changes));
        visit.redirect(ProgressPage.of(task));
    }

    private List<String> take(JiraUser user, Long issueId, int action, BulkChanges changes) {
        JiraIssue issue = model.issues().getIssueObject(issueId);
        if (issue == null) {
            return List.of("Issue " + issueId + " is no longer there.");
        }
        EditParameters inputs = changes.inputsFor(issue);
        return Failures.of(issue, model.transitions().take(user, issueId, action, inputs, changes.comment(), null));
    }
}
