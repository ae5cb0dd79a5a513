package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.history.HistoryNotes;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/** Validates edits on a copy, and makes those that are valid. */
public final class IssueEdits implements IssueService {
    private final Issues issues;
    private final Fields fields;
    private final Screens screens;
    private final Saving saving;

    public IssueEdits(Issues issues, Fields fields, Screens screens, Saving saving) {
        this.issues = issues;
        this.fields = fields;
        this.screens = screens;
        this.saving = saving;
    }

    @Override
    public EditParameters newIssueInputParameters() {
        return newIssueInputParameters(Map.of());
    }

    @Override
    public EditParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new EditParameters(actionParameters);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        Errors errors = new Errors();
        JiraIssue issue = issues.getIssueObject(issueId);
        EditParameters inputs = (EditParameters) parameters;
        if (screens.admits(Grant.EDIT_ISSUES, issue, user, errors)) {
            read(user, issue, inputs, errors);
        }
        return new Validated(errors.hasAnyErrors() ? null : issue, errors, inputs.historyMetadata());
    }

    /** Reads the fields an edit sends onto the copy; those that are not on the screen only when the check is skipped. */
    void read(ApplicationUser user, JiraIssue issue, EditParameters parameters, ErrorCollection errors) {
        List<IssueField> sent = parameters.retainsExisting() ? fields.in(parameters) : fields.editable();
        for (IssueField field : sent) {
            if (parameters.skipsScreenCheck() || screens.has(field, issue, user)) {
                field.read(parameters, issue, errors);
            }
        }
    }

    /** Reads what is sent with a step, and what its screen shows and is not sent, which empties it. */
    private void read(Transition step, JiraIssue issue, EditParameters parameters, ErrorCollection errors) {
        for (IssueField field : fields.editable()) {
            boolean emptied = !parameters.retainsExisting() && step.screen().contains(field.getId());
            if (emptied || field.isIn(parameters)) {
                field.read(parameters, issue, errors);
            }
        }
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return screens.admits(Grant.EDIT_ISSUES, issues.getIssueObject(issue.getId()), user, new Errors());
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        Errors errors = new Errors();
        JiraIssue issue = issues.getIssueObject(issueId);
        if (screens.admits(Grant.ASSIGN_ISSUES, issue, user, errors)) {
            EditParameters parameters = newIssueInputParameters().put("assignee", assignee == null ? "" : assignee);
            fields.editable("assignee").orElseThrow().read(parameters, issue, errors);
        }
        return new AssignValidationResult(errors.hasAnyErrors() ? null : issue, errors);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        Errors errors = new Errors();
        JiraIssue issue = issues.getIssueObject(issueId);
        if (screens.admits(Grant.TRANSITION_ISSUES, issue, user, errors)) {
            Workflow.step(issue.header().status(), actionId)
                    .ifPresentOrElse(
                            step -> read(step, issue, (EditParameters) parameters, errors),
                            () -> errors.addErrorMessage(
                                    "The workflow action " + actionId + " is not valid for " + issue.getKey() + "."));
        }
        return new TransitionValidationResult(errors.hasAnyErrors() ? null : issue, errors);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult result, EventDispatchOption option, boolean sendMail) {
        if (!result.isValid() || !(result instanceof Validated valid)) {
            throw new IllegalStateException("You can not update an issue with an invalid validation result.");
        }
        Change change = new Change((JiraUser) user, EventType.UPDATED, null, HistoryNotes.written(valid.metadata));
        JiraIssue saved = saving.save(
                (JiraIssue) valid.getIssue(), option == EventDispatchOption.DO_NOT_DISPATCH ? change.untold() : change);
        return new IssueResult(saved, new Errors());
    }

    /** Makes a valid edit, with the comment and history metadata that came with it; both may be null. */
    public JiraIssue update(JiraUser user, UpdateValidationResult valid, String comment, String metadata) {
        return saving.save((JiraIssue) valid.getIssue(), new Change(user, EventType.UPDATED, comment, metadata));
    }

    /** Makes a valid assignment. */
    public JiraIssue assign(JiraUser user, AssignValidationResult valid) {
        return saving.save((JiraIssue) valid.getIssue(), Change.of(user, EventType.ASSIGNED));
    }

    private static final class Validated extends UpdateValidationResult {
        private final HistoryMetadata metadata;

        Validated(JiraIssue issue, ErrorCollection errors, HistoryMetadata metadata) {
            super(issue, errors);
            this.metadata = metadata;
        }
    }
}
