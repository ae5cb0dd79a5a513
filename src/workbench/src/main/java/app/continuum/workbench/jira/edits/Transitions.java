package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.Classification;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Moves issues through their workflow, together with the fields that are sent along. */
public final class Transitions {
    private final Issues issues;
    private final IssueEdits edits;
    private final Screens screens;
    private final Saving saving;
    private final Classification classification;
    private final Validation validation;

    public Transitions(
            Issues issues,
            IssueEdits edits,
            Screens screens,
            Saving saving,
            Classification classification,
            Validation validation) {
        this.issues = issues;
        this.edits = edits;
        this.screens = screens;
        this.saving = saving;
        this.classification = classification;
        this.validation = validation;
    }

    /** The steps somebody can take with an issue. */
    public List<Transition> open(JiraIssue issue, ApplicationUser user) {
        return screens.may(Grant.TRANSITION_ISSUES, issue, user)
                ? Workflow.from(issue.header().status())
                : List.of();
    }

    /** Takes a step with the fields, comment and metadata sent along; answers the errors when it cannot be taken. */
    public ErrorCollection take(
            JiraUser user, Long issueId, int step, EditParameters parameters, String comment, String metadata) {
        Change change = new Change(user, EventType.GENERIC, comment, metadata);
        return takeWith(issueId, step, parameters, change, fresh -> {});
    }

    /** The same with whatever else is done to the issue in the same transaction. */
    public ErrorCollection takeWith(
            Long issueId, int step, EditParameters parameters, Change change, Consumer<JiraIssue> more) {
        JiraUser user = change.author();
        Errors errors = new Errors();
        JiraIssue issue = issues.getIssueObject(issueId);
        if (!screens.admits(Grant.TRANSITION_ISSUES, issue, user, errors)) {
            return errors;
        }
        Optional<Transition> transition = Workflow.step(issue.header().status(), step);
        if (transition.isEmpty()) {
            errors.addErrorMessage("It seems that you have tried to perform a workflow operation ("
                    + step + ") that is not valid for the current state of this issue (" + issue.getKey()
                    + "). The likely cause is that somebody has changed the issue recently, please look at the"
                    + " issue history for details.");
            return errors;
        }
        edits.read(user, issue, parameters, errors);
        if (!errors.hasAnyErrors()) {
            validation.check(user, issue, transition.get(), errors);
        }
        if (!errors.hasAnyErrors()) {
            saving.save(issue, change, fresh -> {
                move(fresh, transition.get());
                more.accept(fresh);
            });
        }
        return errors;
    }

    private void move(JiraIssue issue, Transition step) {
        issue.header(issue.header()
                .at(
                        classification.status(step.toStatus()).orElseThrow(),
                        step.resolution(),
                        step.resolution() == null ? null : Saving.now()));
    }
}
