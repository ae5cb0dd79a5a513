package app.continuum.jira.watch;

import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.Ledger;
import app.continuum.jira.attribution.Explanation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.util.Optional;
import java.util.Set;

/** Reads one change group, has it judged, writes it down, and sees to what follows. */
public final class ChangeReader {
    private final ChangeHistoryManager history;
    private final IssueManager issues;
    private final ChangeJudge judge;
    private final Ledger ledger;
    private final Aftermath aftermath;

    /** A reader of Jira's history. */
    public ChangeReader(
            ChangeHistoryManager history, IssueManager issues, ChangeJudge judge, Ledger ledger, Aftermath aftermath) {
        this.history = history;
        this.issues = issues;
        this.judge = judge;
        this.ledger = ledger;
        this.aftermath = aftermath;
    }

    /** Writes a change group into the ledger; false where it cannot be read yet. */
    boolean read(long changeGroup, Optional<Explanation> explanation) {
        ChangeHistory change = history.getChangeHistoryById(changeGroup);
        if (change == null) {
            return false;
        }
        Issue issue = issues.getIssueObject(change.getIssueId());
        if (issue != null) {
            judge.judge(change, issue, Finder.WATCH, explanation).ifPresent(this::write);
        }
        return true;
    }

    /** Writes into the ledger what an issue was given when it was made; false where it cannot be read yet. */
    boolean readMade(long issueId, Optional<Explanation> explanation) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return false;
        }
        judge.judgeMade(issue, explanation).ifPresent(this::write);
        return true;
    }

    private void write(Judged judged) {
        aftermath.of(judged, Set.copyOf(ledger.writeAll(judged.entries())));
    }
}
