package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.WorkLogging.Adjustment;
import app.continuum.workbench.jira.edits.WorkLogging.Work;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.remarks.Worklog;
import app.continuum.workbench.jira.times.Durations;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code CreateWorklog.jspa}, {@code UpdateWorklog.jspa} and {@code DeleteWorklog.jspa}: work that is logged, told anew and taken away. */
final class WorkPages {
    private final JiraModel model;

    WorkPages(JiraModel model) {
        this.model = model;
    }

    void showCreate(Visit visit, JiraIssue issue) throws IOException {
        show(visit, issue, "CreateWorklog", Optional.empty(), new Errors());
    }

    void create(Visit visit, JiraIssue issue) throws IOException {
        Errors errors = allowed(visit, issue);
        WorkInputs inputs = new WorkInputs(visit, "");
        Work work = inputs.work(errors, visit.text("comment"));
        Adjustment adjustment = inputs.adjustment(errors);
        if (errors.hasAnyErrors()) {
            show(visit, issue, "CreateWorklog", Optional.empty(), errors);
        } else {
            model.workLogging().log(issue, visit.user(), work, adjustment);
            visit.done(OfIssue.path(issue));
        }
    }

    void showUpdate(Visit visit, JiraIssue issue) throws IOException {
        onWork(visit, issue, old -> show(visit, issue, "UpdateWorklog", Optional.of(old), new Errors()));
    }

    void update(Visit visit, JiraIssue issue) throws IOException {
        onWork(visit, issue, old -> update(visit, issue, old));
    }

    private void update(Visit visit, JiraIssue issue, Worklog old) throws IOException {
        Errors errors = allowed(visit, issue);
        WorkInputs inputs = new WorkInputs(visit, "");
        Work work = inputs.work(errors, visit.text("comment"));
        Adjustment adjustment = inputs.adjustment(errors);
        if (errors.hasAnyErrors()) {
            show(visit, issue, "UpdateWorklog", Optional.of(old), errors);
        } else {
            model.workLogging().update(issue, visit.user(), old, work, adjustment);
            visit.done(OfIssue.path(issue));
        }
    }

    void showDelete(Visit visit, JiraIssue issue) throws IOException {
        onWork(visit, issue, old -> show(visit, issue, "DeleteWorklog", Optional.of(old), new Errors()));
    }

    void delete(Visit visit, JiraIssue issue) throws IOException {
        onWork(visit, issue, old -> {
            Errors errors = allowed(visit, issue);
            Adjustment adjustment = new WorkInputs(visit, "").givenBack(errors);
            if (errors.hasAnyErrors()) {
                show(visit, issue, "DeleteWorklog", Optional.of(old), errors);
            } else {
                model.workLogging().delete(issue, visit.user(), old, adjustment);
                visit.done(OfIssue.path(issue));
            }
        });
    }

    private Errors allowed(Visit visit, JiraIssue issue) {
        Errors errors = new Errors();
        if (!model.screens().may(Grant.WORK_ON_ISSUES, issue, visit.user())) {
            errors.addErrorMessage("You do not have the permission to associate a worklog to this issue.");
        }
        return errors;
    }

    private void onWork(Visit visit, JiraIssue issue, Deed deed) throws IOException {
        Optional<Worklog> old = model.worklogs().of(issue.getId()).stream()
                .filter(work ->
                        visit.number("worklogId").filter(work.id()::equals).isPresent())
                .findFirst();
        if (old.isPresent()) {
            deed.to(old.get());
        } else {
            visit.show(
                    "Work Not Found",
                    Parts.messages(List.of("Cannot find worklog with id: '" + visit.text("worklogId") + "'.")));
        }
    }

    private static void show(Visit visit, JiraIssue issue, String action, Optional<Worklog> old, Errors errors)
            throws IOException {
        WorkInputs inputs = new WorkInputs(visit, "");
        String logged = old.map(work -> Durations.format(work.seconds())).orElse("");
        Timestamp since = old.map(Worklog::started).orElseGet(() -> Timestamp.from(Instant.now()));
        String comment =
                old.map(work -> Objects.requireNonNullElse(work.comment(), "")).orElse("");
        String what = action.equals("DeleteWorklog")
                ? "<p>" + logged + " will be taken away.</p>"
                : inputs.workHtml(logged, since);
        String said = action.equals("DeleteWorklog")
                ? ""
                : Parts.area("comment", "Work Description", visit.sends("comment") ? visit.text("comment") : comment);
        Map<String, String> hidden =
                new LinkedHashMap<>(Map.of("id", issue.getId().toString()));
        old.ifPresent(work -> hidden.put("worklogId", work.id().toString()));
        visit.show(
                "Log Work: " + issue.getKey(),
                Parts.form(
                        visit,
                        "log-work",
                        action + ".jspa",
                        hidden,
                        Beside.put(what + inputs.estimateHtml() + said, errors),
                        action.equals("DeleteWorklog") ? "Delete" : "Log"));
    }

    private interface Deed {
        void to(Worklog old) throws IOException;
    }
}
