package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.wizard.Beside;
import app.continuum.workbench.jira.wizard.OfIssue;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The steps that make a sub-task of an issue, an issue of a sub-task, or give a sub-task another parent. */
final class SubTaskPages {
    private static final String PARENT_KEY = "parentIssueKey";
    private static final String PARENT = "parentIssue";
    private final JiraModel model;
    private final Places places;

    SubTaskPages(JiraModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    void showToSubTask(Visit visit, JiraIssue issue) throws IOException {
        showToSubTask(visit, issue, new Errors());
    }

    private void showToSubTask(Visit visit, JiraIssue issue, Errors errors) throws IOException {
        String inputs = Parts.line(PARENT_KEY, "Parent Issue", visit.text(PARENT_KEY), "The key of an issue")
                + places.types("issuetype", issue.header().type(), true);
        show(visit, issue, Journey.TO_SUB_TASK.title(), "ConvertIssueSetIssueType.jspa", Beside.put(inputs, errors));
    }

    private static void show(Visit visit, JiraIssue issue, String title, String action, String inputs)
            throws IOException {
        visit.show(
                title + ": " + issue.getKey(),
                Parts.form(visit, "jiraform", action, Map.of("id", issue.getId().toString()), inputs, "Next"));
    }

    void toSubTask(Visit visit, JiraIssue issue) throws IOException {
        Errors errors = new Errors();
        Optional<JiraIssue> parent = parent(visit, PARENT_KEY, issue, errors);
        if (issue.header().type().subtask()
                || !model.issues().subtasks(issue.getId()).isEmpty()) {
            errors.addErrorMessage("An issue that is a sub-task or has sub-tasks can not become a sub-task.");
        }
        go(visit, issue, Journey.TO_SUB_TASK, parent.map(JiraIssue::getId), errors);
        if (errors.hasAnyErrors()) {
            showToSubTask(visit, issue, errors);
        }
    }

    void showToIssue(Visit visit, JiraIssue issue) throws IOException {
        showToIssue(visit, issue, new Errors());
    }

    private void showToIssue(Visit visit, JiraIssue issue, Errors errors) throws IOException {
        String inputs = places.types("issuetype", issue.header().type(), false);
        show(visit, issue, Journey.TO_ISSUE.title(), "ConvertSubTaskSetIssueType.jspa", Beside.put(inputs, errors));
    }

    void toIssue(Visit visit, JiraIssue issue) throws IOException {
        Errors errors = new Errors();
        if (!issue.header().type().subtask()) {
            errors.addErrorMessage("Only a sub-task can be converted to an issue.");
        }
        go(visit, issue, Journey.TO_ISSUE, Optional.empty(), errors);
        if (errors.hasAnyErrors()) {
            showToIssue(visit, issue, errors);
        }
    }

    private void go(Visit visit, JiraIssue issue, Journey journey, Optional<Long> parent, Errors errors)
            throws IOException {
        Optional<IssueType> type = model.classification().type(visit.text("issuetype"));
        if (type.isEmpty()) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        if (errors.hasAnyErrors()) {
            return;
        }
        Placement there = new Placement(issue.getProjectObject(), type.get(), parent.orElse(null));
        errors.addAll(places.check(issue, there, visit.user()));
        if (!errors.hasAnyErrors()) {
            visit.keep(MoveBean.begin(journey, issue.getId(), there));
            status(visit, issue, journey);
        }
    }

    /** The status stays, since all issues have one workflow. */
    void status(Visit visit, JiraIssue issue, Journey journey) throws IOException {
        visit.redirect("/secure/" + journey.fields() + "!default.jspa?id=" + issue.getId());
    }

    void showParent(Visit visit, JiraIssue issue) throws IOException {
        showParent(visit, issue, new Errors());
    }

    private void showParent(Visit visit, JiraIssue issue, Errors errors) throws IOException {
        String input = Parts.line(PARENT, "Parent Issue", visit.text(PARENT), "The key of an issue");
        show(visit, issue, "Move Sub-task", "MoveSubTaskParent.jspa", Beside.put(input, errors));
    }

    void changeParent(Visit visit, JiraIssue issue) throws IOException {
        Errors errors = new Errors();
        Optional<JiraIssue> parent = parent(visit, PARENT, issue, errors);
        if (!issue.header().type().subtask()) {
            errors.addErrorMessage("Only a sub-task can be given another parent.");
        }
        if (!model.screens().may(Grant.MOVE_ISSUES, issue, visit.user())) {
            errors.addErrorMessage("You do not have permission to move issues in this project.");
        }
        if (errors.hasAnyErrors() || parent.isEmpty()) {
            showParent(visit, issue, errors);
            return;
        }
        Placement there = new Placement(
                issue.getProjectObject(), issue.header().type(), parent.get().getId());
        model.moving().settle(issue, Change.of(visit.user(), EventType.UPDATED), there);
        visit.done(OfIssue.path(issue));
    }

    private Optional<JiraIssue> parent(Visit visit, String input, JiraIssue issue, Errors errors) {
        JiraUser user = visit.user();
        Optional<JiraIssue> parent = Optional.ofNullable(
                        model.issues().getIssueObject(visit.text(input).strip()))
                .filter(found -> model.screens().may(Grant.BROWSE_PROJECTS, found, user));
        if (parent.isEmpty()) {
            errors.addError(input, "The issue \"" + visit.text(input) + "\" does not exist.");
        } else if (!parent.get().getProjectObject().equals(issue.getProjectObject())) {
            errors.addError(input, "The parent issue must be in the same project as the sub-task.");
        } else if (parent.get().header().type().subtask()
                || parent.get().getId().equals(issue.getId())) {
            errors.addError(input, "A sub-task or the issue itself can not be the parent.");
        }
        return parent;
    }
}
