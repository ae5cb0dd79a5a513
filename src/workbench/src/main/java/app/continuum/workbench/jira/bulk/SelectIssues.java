package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.search.Found;
import app.continuum.workbench.jira.search.JqlException;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first two steps: which issues, and what is to be done with them. */
final class SelectIssues {
    private static final int MOST = 1000;
    private static final Map<String, String> OPERATIONS = Map.of(
            "bulk.edit.operation.name", "BulkEditDetails.jspa",
            "bulk.workflowtransition.operation.name", "BulkWorkflowTransitionDetails.jspa",
            "bulk.move.operation.name", "BulkMigrateDetails.jspa");
    private final JiraModel model;
    private final Chosen chosen;

    SelectIssues(JiraModel model) {
        this.model = model;
        this.chosen = new Chosen(model);
    }

    /** {@code BulkEdit1!default.jspa}: the issues of a query, to be ticked. */
    void list(Visit visit) throws IOException {
        Optional<BulkBean> before = visit.kept(BulkBean.class);
        String jql = visit.sends("jqlQuery") ? visit.text("jqlQuery") : visit.text("jql");
        if (before.isPresent() && !visit.text("reset").equals("true") && jql.isEmpty()) {
            show(visit, before.get(), List.of());
            return;
        }
        try {
            Found found = model.search().find(visit.user(), jql, 0, MOST);
            BulkBean bean = BulkBean.of(
                    jql, found.issues().stream().map(JiraIssue::getId).toList());
            visit.keep(bean);
            show(visit, bean, List.of());
        } catch (JqlException wrong) {
            visit.show("Bulk Operation", Parts.messages(List.of(String.valueOf(wrong.getMessage()))));
        }
    }

    /** {@code BulkEdit1.jspa}: keeps which of them were ticked. */
    void choose(Visit visit) throws IOException {
        Optional<BulkBean> bean = visit.kept(BulkBean.class);
        if (bean.isEmpty()) {
            Chosen.timedOut(visit);
            return;
        }
        List<Long> ticked = bean.get().listed().stream()
                .filter(id -> visit.sends("bulkedit_" + id))
                .toList();
        if (ticked.isEmpty()) {
            show(visit, bean.get(), List.of("You must select at least one issue to bulk edit."));
        } else {
            visit.keep(bean.get().choosing(ticked));
            Chosen.next(visit, "BulkChooseOperation!default.jspa");
        }
    }

    private void show(Visit visit, BulkBean bean, List<String> errors) throws IOException {
        List<JiraIssue> issues = chosen.issues(bean.listed(), visit.user());
        String note = issues.size() < MOST ? "" : "<p>Only the first " + MOST + " issues can be changed at once.</p>";
        visit.show(
                "Bulk Operation Step 1 of 4: Choose Issues",
                Parts.messages(errors)
                        + note
                        + Parts.form(
                                visit,
                                "bulkedit",
                                Chosen.step("BulkEdit1.jspa"),
                                Map.of(),
                                Chosen.table(issues, visit, true),
                                "Next"));
    }

    /** {@code BulkChooseOperation!default.jspa}: what is to be done. */
    void operations(Visit visit) throws IOException {
        if (chosen.begun(visit).isPresent()) {
            operations(visit, List.of());
        }
    }

    /** {@code BulkChooseOperation.jspa}: goes on to the operation's own steps. */
    void operation(Visit visit) throws IOException {
        if (chosen.begun(visit).isEmpty()) {
            return;
        }
        String next = OPERATIONS.get(visit.text("operation"));
        if (next == null) {
            operations(visit, List.of("You must select an operation to perform."));
        } else {
            Chosen.next(visit, next);
        }
    }

    private static void operations(Visit visit, List<String> errors) throws IOException {
        List<Parts.Option> options = List.of(
                new Parts.Option("bulk.edit.operation.name", "Edit Issues", false),
                new Parts.Option("bulk.move.operation.name", "Move Issues", false),
                new Parts.Option("bulk.workflowtransition.operation.name", "Transition Issues", false));
        visit.show(
                "Bulk Operation Step 2 of 4: Choose Operation",
                Parts.messages(errors)
                        + Parts.form(
                                visit,
                                "bulkedit",
                                Chosen.step("BulkChooseOperation.jspa"),
                                Map.of(),
                                Parts.radios("operation", "Operation", options),
                                "Next"));
    }
}
