package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The first steps of {@code MoveIssue.jspa}: which project and type, and the status there. */
final class MovePages {
    private final JiraModel model;
    private final Places places;

    MovePages(JiraModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    void show(Visit visit, JiraIssue issue) throws IOException {
        if (issue.header().type().subtask()) {
            visit.redirect("/secure/MoveSubTaskParent!default.jspa?id=" + issue.getId());
        } else {
            show(visit, issue, new Errors());
        }
    }

    private void show(Visit visit, JiraIssue issue, Errors errors) throws IOException {
        String inputs = places.projects("pid", issue.getProjectObject(), visit.user())
                + places.types("issuetype", issue.header().type(), false);
        visit.show(
                "Move Issue: " + issue.getKey(),
                Parts.form(
                        visit,
                        "jiraform",
                        "MoveIssue.jspa",
                        Map.of("id", issue.getId().toString()),
                        Beside.put(inputs, errors),
                        "Next"));
    }

    void choose(Visit visit, JiraIssue issue) throws IOException {
        Optional<JiraProject> project =
                visit.sends("pid") ? places.project(visit.number("pid")) : Optional.of(issue.getProjectObject());
        Optional<IssueType> type = visit.sends("issuetype")
                ? model.classification().type(visit.text("issuetype"))
                : Optional.of(issue.header().type());
        Errors errors = new Errors();
        if (project.isEmpty()) {
            errors.addError("pid", "The project selected is invalid.");
        }
        if (type.isEmpty()) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        if (errors.hasAnyErrors()) {
            show(visit, issue, errors);
        } else {
            choose(visit, issue, new Placement(project.get(), type.get(), null));
        }
    }

    private void choose(Visit visit, JiraIssue issue, Placement there) throws IOException {
        Errors errors = places.check(issue, there, visit.user());
        if (there.equals(Placement.of(issue))) {
            errors.addErrorMessage("You must select a different project or issue type.");
        }
        if (issue.header().type().subtask()) {
            errors.addErrorMessage("A sub-task goes where its parent goes.");
        }
        if (errors.hasAnyErrors()) {
            show(visit, issue, errors);
        } else {
            visit.keep(MoveBean.begin(Journey.MOVE, issue.getId(), there));
            visit.redirect("/secure/MoveIssueUpdateWorkflow!default.jspa?id=" + issue.getId());
        }
    }

    /** The status stays, since all issues have one workflow. */
    void status(Visit visit, JiraIssue issue) throws IOException {
        visit.redirect("/secure/MoveIssueUpdateFields!default.jspa?id=" + issue.getId());
    }
}
