package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.history.HistoryNotes;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;

/** What {@code IssueManager.updateIssue} does for other apps and scripts: saves a copy, whoever may edit and whatever is valid. */
public final class DirectUpdates {
    private final Saving saving;

    public DirectUpdates(Saving saving) {
        this.saving = saving;
    }

    /** Saves what was set on the copy; history is written also where no event is sent. Nobody gets mail here. */
    public JiraIssue updateIssue(JiraUser user, JiraIssue issue, EventDispatchOption option, boolean sendMail) {
        return updateIssue(user, issue, new UpdateRequest(option, sendMail, null));
    }

    /** The same, with something noted in the history. */
    public JiraIssue updateIssue(JiraUser user, JiraIssue issue, UpdateRequest request) {
        Change change = new Change(user, EventType.UPDATED, null, HistoryNotes.written(request.note()));
        return saving.save(issue, request.option() == EventDispatchOption.DO_NOT_DISPATCH ? change.untold() : change);
    }

    /** How to update; a note of null leaves none. */
    public record UpdateRequest(EventDispatchOption option, boolean sendMail, HistoryMetadata note) {}
}
