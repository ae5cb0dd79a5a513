package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.move.Places;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.tasks.BackgroundTask;
import app.continuum.workbench.jira.tasks.BackgroundTasks;
import app.continuum.workbench.jira.tasks.ProgressPage;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Moves many issues to other projects or types, group by group of those that are of one project and type now. */
final class BulkMove {
    private static final Set<String> TOUCHED = Set.of("components", "assignee");
    private final JiraModel model;
    private final BackgroundTasks tasks;
    private final Chosen chosen;
    private final Targets targets;

    BulkMove(JiraModel model, BackgroundTasks tasks) {
        this.model = model;
        this.tasks = tasks;
        this.chosen = new Chosen(model);
        this.targets = new Targets(model);
    }

    /** {@code BulkMigrateDetails.jspa}: where each group goes. */
    void details(Visit visit) throws IOException {
        if (targets.areSent(visit)) {
            choose(visit);
            return;
        }
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isPresent()) {
            details(visit, chosen.issues(bean.get().selected(), visit.user()), new Errors());
        }
    }

    private void details(Visit visit, List<JiraIssue> issues, Errors errors) throws IOException {
        visit.show(
                "Bulk Operation Step 3 of 4: Select Projects and Issue Types",
                Parts.form(
                        visit,
                        "bulk-migrate",
                        Chosen.step("BulkMigrateChooseContext.jspa"),
                        Map.of(),
                        Beside.put(targets.html(issues, visit.user()), errors),
                        "Next"));
    }

    /** {@code BulkMigrateChooseContext.jspa}: keeps where each group goes. */
    void choose(Visit visit) throws IOException {
        Optional<BulkBean> bean = chosen.begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        List<JiraIssue> issues = chosen.issues(bean.get().selected(), visit.user());
        Errors errors = new Errors();
        Map<String, BulkTarget> wanted = targets.sent(visit, issues, errors);
        if (errors.hasAnyErrors()) {
            details(visit, issues, errors);
        } else {
            visit.keep(bean.get().goingTo(wanted));
            Chosen.next(visit, "BulkMigrateSetFields!default.jspa");
        }
    }

    private Optional<BulkBean> begun(Visit visit) throws IOException {
        Optional<BulkBean> bean =
                visit.kept(BulkBean.class).filter(kept -> !kept.targets().isEmpty());
        if (bean.isEmpty()) {
            Chosen.timedOut(visit);
        }
        return bean;
    }

    /** {@code BulkMigrateSetFields!default.jspa}: the fields a move touches; others are taken where they are sent. */
    void showFields(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isPresent()) {
            showFields(visit, bean.get(), new EditParameters(Map.of()), new Errors());
        }
    }

    private void showFields(Visit visit, BulkBean bean, EditParameters typed, Errors errors) throws IOException {
        List<JiraIssue> issues = chosen.issues(bean.selected(), visit.user());
        issues.forEach(issue -> targets.there(issue, bean).pretend(issue));
        String inputs = model.fields().editable().stream()
                .filter(field -> TOUCHED.contains(field.getId()) || field.isIn(typed))
                .map(field -> field.editHtml(issues.get(0), typed))
                .collect(Collectors.joining("\n"));
        visit.show(
                "Bulk Operation Step 3 of 4: Update Fields",
                Parts.form(
                        visit,
                        "bulk-migrate",
                        Chosen.step("BulkMigrateSetFields.jspa"),
                        Map.of(),
                        Beside.put(inputs, errors),
                        "Next"));
    }

    /** {@code BulkMigrateSetFields.jspa}: keeps what is valid, and asks for confirmation. */
    void fields(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        BulkChanges changes = changes(visit);
        List<JiraIssue> issues = chosen.issues(bean.get().selected(), visit.user());
        Errors errors = new Errors();
        for (JiraIssue issue : issues) {
            targets.there(issue, bean.get()).pretend(issue);
            EditParameters inputs = changes.inputsFor(issue);
            model.fields().in(inputs).forEach(field -> field.read(inputs, issue, errors));
        }
        visit.keep(bean.get().changing(errors.hasAnyErrors() ? Optional.empty() : Optional.of(changes)));
        if (errors.hasAnyErrors()) {
            showFields(visit, bean.get(), visit.inputs(), errors);
        } else {
            String summary = targets.summary(bean.get()) + new BulkFields(model).summary(changes);
            Chosen.confirm(visit, "BulkMigratePerform.jspa", summary, issues);
        }
    }

    private BulkChanges changes(Visit visit) {
        List<IssueField> sent = model.fields().in(visit.inputs());
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (IssueField field : sent) {
            field.inputs().stream().filter(visit::sends).forEach(input -> values.put(input, visit.all(input)));
            values.put(BulkChanges.MODE + field.getId(), List.of("replace"));
        }
        return new BulkChanges(sent.stream().map(IssueField::getId).toList(), values);
    }

    /** {@code BulkMigratePerform.jspa}: begins to move. */
    void perform(Visit visit) throws IOException {
        Optional<BulkBean> bean = begun(visit);
        if (bean.isEmpty()) {
            return;
        }
        if (bean.get().changes().isEmpty()) {
            Chosen.next(visit, "BulkMigrateSetFields!default.jspa");
            return;
        }
        BulkChanges changes = bean.get().changes().get();
        visit.forget(BulkBean.class);
        JiraUser user = visit.user();
        BackgroundTask task = tasks.start(
                user, "Moving issues", bean.get().selected(), issue -> move(user, issue, bean.get(), changes));
        visit.redirect(ProgressPage.of(task));
    }

    private List<String> move(JiraUser user, Long issueId, BulkBean bean, BulkChanges changes) {
        JiraIssue issue = model.issues().getIssueObject(issueId);
        if (issue == null) {
            return List.of("Issue " + issueId + " is no longer there.");
        }
        Placement there = targets.there(issue, bean);
        Errors errors = new Places(model).check(issue, there, user);
        EditParameters inputs = changes.inputsFor(issue);
        there.pretend(issue);
        model.fields().in(inputs).forEach(field -> field.read(inputs, issue, errors));
        if (!errors.hasAnyErrors()) {
            model.moving().settle(issue, Change.of(user, EventType.MOVED), there);
        }
        return Failures.of(issue, errors);
    }
}
