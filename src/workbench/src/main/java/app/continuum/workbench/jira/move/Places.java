package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.wizard.Parts;
import java.util.List;
import java.util.Optional;

/** Where issues can go. */
public final class Places {
    private final JiraModel model;

    public Places(JiraModel model) {
        this.model = model;
    }

    /** What stands in the way of an issue that is to go there. */
    public Errors check(JiraIssue issue, Placement there, JiraUser user) {
        Errors errors = new Errors();
        boolean elsewhere = !there.project().equals(issue.getProjectObject());
        if (!model.screens().may(Grant.MOVE_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to move issues in this project.");
        }
        if (elsewhere && !model.permissions().allows(Grant.CREATE_ISSUES.name(), there.project(), user)) {
            errors.addError("pid", "You do not have permission to create issues in this project.");
        }
        if (there.type().subtask() != (there.parentId() != null)) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        return errors;
    }

    /** The projects somebody can put issues in, as a choice. */
    public String projects(String input, JiraProject now, JiraUser user) {
        List<Parts.Option> options = model.projects().all().stream()
                .filter(each -> model.permissions().allows(Grant.CREATE_ISSUES.name(), each, user))
                .map(each -> new Parts.Option(each.id().toString(), each.name(), each.equals(now)))
                .toList();
        return Parts.select(input, "Project", options);
    }

    /** The types of sub-tasks or of other issues, as a choice. */
    public String types(String input, IssueType now, boolean subtasks) {
        List<Parts.Option> options = model.classification().types().stream()
                .filter(each -> each.subtask() == subtasks)
                .map(each -> new Parts.Option(each.id(), each.name(), each.equals(now)))
                .toList();
        return Parts.select(input, "Issue Type", options);
    }

    /** The project of that id. */
    public Optional<JiraProject> project(Optional<Long> id) {
        return id.map(model.projects()::getProjectObj);
    }
}
