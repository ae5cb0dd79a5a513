package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.actions.Answer;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.move.Places;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code CreateIssue.jspa} and {@code QuickCreateIssue.jspa}: a new issue, on two pages or by the dialog at once. */
final class CreatePages {
    private final JiraModel model;
    private final Drafting drafting;

    CreatePages(JiraModel model) {
        this.model = model;
        this.drafting = new Drafting(model);
    }

    /** {@code CreateIssue!default.jspa}: in which project, as which type. */
    void start(Visit visit) throws IOException {
        start(visit, new Errors());
    }

    private void start(Visit visit, Errors errors) throws IOException {
        Places places = new Places(model);
        String inputs = places.projects(
                        "pid",
                        drafting.project(visit)
                                .orElseGet(() -> model.projects().all().get(0)),
                        visit.user())
                + places.types("issuetype", model.classification().types().get(0), false);
        visit.show(
                "Create Issue",
                Parts.form(visit, "issue-create", "CreateIssue.jspa", Map.of(), Beside.put(inputs, errors), "Next"));
    }

    /** {@code CreateIssue.jspa} and {@code CreateIssueDetails!init.jspa}: its fields. */
    void details(Visit visit) throws IOException {
        Errors errors = new Errors();
        Optional<JiraIssue> draft = drafting.begin(visit, errors);
        if (draft.isPresent()) {
            details(visit, draft.get(), errors);
        } else {
            start(visit, errors);
        }
    }

    private void details(Visit visit, JiraIssue draft, Errors errors) throws IOException {
        String inputs = model.fields().editable().stream()
                .map(field -> field.editHtml(draft, visit.inputs()))
                .collect(Collectors.joining("\n"));
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("pid", draft.getProjectObject().id().toString());
        hidden.put("issuetype", draft.getIssueTypeId());
        if (visit.sends("parentIssueId")) {
            hidden.put("parentIssueId", visit.text("parentIssueId"));
        }
        visit.show(
                "Create Issue",
                Parts.form(
                        visit,
                        "issue-create",
                        "CreateIssueDetails.jspa",
                        hidden,
                        Beside.put(inputs, errors),
                        "Create"));
    }

    /** {@code CreateIssueDetails.jspa}: makes it. */
    void create(Visit visit) throws IOException {
        Errors errors = new Errors();
        Optional<JiraIssue> draft = drafting.filled(visit, errors);
        if (draft.isEmpty()) {
            start(visit, errors);
        } else if (errors.hasAnyErrors()) {
            details(visit, draft.get(), errors);
        } else {
            visit.done(OfIssue.path(model.creation().save(draft.get(), visit.user())));
        }
    }

    /** {@code QuickCreateIssue.jspa}: makes it, and answers with its key. */
    void quick(Visit visit) throws IOException {
        Errors errors = new Errors();
        Optional<JiraIssue> draft = drafting.filled(visit, errors);
        if (errors.hasAnyErrors() || draft.isEmpty()) {
            Answer.json(visit.response(), HttpServletResponse.SC_BAD_REQUEST, Answer.errors(errors));
            return;
        }
        JiraIssue made = model.creation().save(draft.get(), visit.user());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("id", made.getId().toString());
        details.put("key", made.getKey());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issueKey", made.getKey());
        json.put("createdIssueDetails", details);
        Answer.json(visit.response(), HttpServletResponse.SC_OK, json);
    }
}
