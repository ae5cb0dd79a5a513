package app.continuum.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An issue as it is now, and its changes, which are read when they are asked for. */
public final class PastIssue {
    private final Issue issue;
    private final Instant since;
    private final ChangeHistoryManager history;

    PastIssue(Issue issue, Instant since, ChangeHistoryManager history) {
        this.issue = issue;
        this.since = since;
        this.history = history;
    }

    /** The issue. */
    public Issue issue() {
        return issue;
    }

    /** Its change groups since the moment that was asked for. */
    public List<ChangeHistory> changes() {
        return history.getChangeHistoriesSince(issue, Date.from(since));
    }
}
