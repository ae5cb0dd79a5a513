package app.continuum.workbench.jira.move;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps all ways end with: the values of fields, the confirmation, and the deed. */
final class LastSteps {
    private static final Set<String> TOUCHED = Set.of("components", "assignee");
    private final JiraModel model;
    private final Journey journey;

    LastSteps(JiraModel model, Journey journey) {
        this.model = model;
        this.journey = journey;
    }

    private Optional<MoveBean> begun(Visit visit, JiraIssue issue) throws IOException {
        Optional<MoveBean> bean = visit.kept(MoveBean.class)
                .filter(kept -> kept.issueId().equals(issue.getId()) && kept.journey() == journey);
        if (bean.isEmpty()) {
            visit.show(journey.title(), Parts.messages(List.of("Your session timed out, please begin again.")));
        }
        return bean;
    }

    /** The fields the way itself touches; others are taken where they are sent. */
    void showFields(Visit visit, JiraIssue issue) throws IOException {
        Optional<MoveBean> bean = begun(visit, issue);
        if (bean.isPresent()) {
            showFields(visit, issue, bean.get().there(), new EditParameters(Map.of()), new Errors());
        }
    }

    private void showFields(Visit visit, JiraIssue issue, Placement there, EditParameters typed, Errors errors)
            throws IOException {
        there.pretend(issue);
        String inputs = model.fields().editable().stream()
                .filter(field -> TOUCHED.contains(field.getId()) || field.isIn(typed))
                .map(field -> field.editHtml(issue, typed))
                .collect(Collectors.joining("\n"));
        visit.show(
                journey.title() + ": Update Fields",
                Parts.form(
                        visit,
                        "jiraform",
                        journey.fields() + ".jspa",
                        Map.of("id", issue.getId().toString()),
                        Beside.put(inputs, errors),
                        "Next"));
    }

    /** Keeps valid values, and goes on to the confirmation. */
    void fields(Visit visit, JiraIssue issue) throws IOException {
        Optional<MoveBean> bean = begun(visit, issue);
        if (bean.isEmpty()) {
            return;
        }
        EditParameters inputs = visit.inputs();
        Placement there = bean.get().there();
        Errors errors = new Errors();
        there.pretend(issue);
        model.fields().in(inputs).forEach(field -> field.read(inputs, issue, errors));
        if (errors.hasAnyErrors()) {
            showFields(visit, issue, there, inputs, errors);
        } else {
            visit.keep(bean.get().with(visit.parameters()));
            visit.redirect("/secure/" + journey.confirmation() + "!default.jspa?id=" + issue.getId());
        }
    }

    /** What will be as it was, and what will be otherwise. */
    void confirmation(Visit visit, JiraIssue issue) throws IOException {
        Optional<MoveBean> bean = begun(visit, issue);
        if (bean.isEmpty()) {
            return;
        }
        visit.show(
                journey.title() + ": Confirmation",
                "<table id=\"move_confirm_table\" class=\"aui\"><thead><tr><th scope=\"col\">Field</th>"
                        + "<th scope=\"col\">Original value</th><th scope=\"col\">New value</th></tr></thead><tbody>"
                        + rows(issue, bean.get())
                        + "</tbody></table>"
                        + Parts.form(
                                visit,
                                "jiraform",
                                journey.commit() + ".jspa",
                                Map.of("id", issue.getId().toString(), "confirm", "true"),
                                "",
                                "Move"));
    }

    private String rows(JiraIssue issue, MoveBean bean) {
        Placement there = bean.there();
        String place = row(
                        "project",
                        "Project",
                        issue.getProjectObject().name(),
                        there.project().name())
                + row(
                        "issuetype",
                        "Issue Type",
                        issue.header().type().name(),
                        there.type().name());
        JiraIssue copy = model.issues().getIssueObject(issue.getId());
        there.pretend(copy);
        EditParameters inputs = bean.inputs();
        List<IssueField> sent = model.fields().in(inputs);
        sent.forEach(field -> field.read(inputs, copy, new Errors()));
        return place
                + sent.stream()
                        .map(field -> "<tr><td>%s</td><td id=\"old_%s\">%s</td><td id=\"new_%s\">%s</td></tr>"
                                .formatted(
                                        escape(field.getName()),
                                        field.getId(),
                                        field.viewHtml(issue),
                                        field.getId(),
                                        field.viewHtml(copy)))
                        .collect(Collectors.joining());
    }

    private static String row(String id, String name, String before, String after) {
        return "<tr><td>%s</td><td id=\"old_%s\">%s</td><td id=\"new_%s\">%s</td></tr>"
                .formatted(escape(name), id, escape(before), id, escape(after));
    }

    /** Does it. */
    void commit(Visit visit, JiraIssue issue) throws IOException {
        Optional<MoveBean> bean = begun(visit, issue);
        if (bean.isEmpty()) {
            return;
        }
        boolean confirmed = journey != Journey.MOVE || visit.text("confirm").equals("true");
        if (!bean.get().ready() || !confirmed) {
            confirmation(visit, issue);
            return;
        }
        EditParameters inputs = bean.get().inputs();
        Placement there = bean.get().there();
        Errors errors = new Places(model).check(issue, there, visit.user());
        JiraIssue copy = model.issues().getIssueObject(issue.getId());
        there.pretend(copy);
        model.fields().in(inputs).forEach(field -> field.read(inputs, copy, errors));
        if (errors.hasAnyErrors()) {
            showFields(visit, issue, there, inputs, errors);
        } else {
            visit.forget(MoveBean.class);
            JiraIssue moved = model.moving().settle(copy, Change.of(visit.user(), journey.event()), there);
            visit.done(OfIssue.path(moved));
        }
    }
}
