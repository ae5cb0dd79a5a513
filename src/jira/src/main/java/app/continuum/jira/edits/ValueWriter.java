package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Gives a field a value as Jira's own screens would, in a user's name and with a user's permissions, and notes in the history why. */
public final class ValueWriter {
    private final IssueService issues;
    private final CurrentValues values;

    /** A writer by Jira's issue service. */
    public ValueWriter(IssueService issues, CurrentValues values) {
        this.issues = issues;
        this.values = values;
    }

    /**
     * Writes a value in machine form.
     *
     * @param note what is noted beside the change in the history
     * @return why Jira would not have it; nothing where it is saved
     */
    public Optional<String> write(ApplicationUser as, Issue issue, FieldId field, String value, HistoryMetadata note) {
        IssueInputParameters inputs = issues.newIssueInputParameters(values.inputs(field, value));
        inputs.setRetainExistingValuesWhenParameterNotProvided(true, true);
        inputs.setSkipScreenCheck(true);
        inputs.setHistoryMetadata(note);
        UpdateValidationResult tried = issues.validateUpdate(as, issue.getId(), inputs);
        if (!tried.isValid()) {
            return Optional.of(tried.getErrorCollection().getErrorMessages() + " "
                    + tried.getErrorCollection().getErrors());
        }
        issues.update(as, tried, EventDispatchOption.ISSUE_UPDATED, false);
        return Optional.empty();
    }
}
