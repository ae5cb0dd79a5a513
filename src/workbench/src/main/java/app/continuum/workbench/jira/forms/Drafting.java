package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.wizard.Visit;
import java.util.Optional;

/** Begins an issue of the project, the type and the parent that a form names. */
final class Drafting {
    private final JiraModel model;

    Drafting(JiraModel model) {
        this.model = model;
    }

    /** The project of {@code pid}, as far as the visitor may create issues in it. */
    Optional<JiraProject> project(Visit visit) {
        return visit.number("pid").map(model.projects()::getProjectObj).filter(each -> model.permissions()
                .allows(Grant.CREATE_ISSUES.name(), each, visit.user()));
    }

    /** An issue that is not there yet; none where the errors say why. */
    Optional<JiraIssue> begin(Visit visit, Errors errors) {
        Optional<JiraIssue> parent = visit.number("parentIssueId")
                .map(model.issues()::getIssueObject)
                .filter(each -> model.screens().may(Grant.CREATE_ISSUES, each, visit.user()));
        Optional<JiraProject> project = parent.map(JiraIssue::getProjectObject).or(() -> project(visit));
        Optional<IssueType> type = model.classification().type(visit.text("issuetype"));
        if (project.isEmpty()) {
            errors.addError("pid", "You have not selected a valid project to create an issue in.");
        }
        if (type.isEmpty() || type.get().subtask() != parent.isPresent()) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        if (errors.hasAnyErrors() || project.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Long parentId = parent.map(JiraIssue::getId).orElse(null);
        return Optional.of(model.creation().draft(visit.user(), project.get(), type.get(), parentId));
    }

    /** Begins it and reads its fields. */
    Optional<JiraIssue> filled(Visit visit, Errors errors) {
        Optional<JiraIssue> draft = begin(visit, errors);
        draft.ifPresent(issue -> errors.addAll(model.creation().read(issue, visit.inputs())));
        return draft;
    }
}
