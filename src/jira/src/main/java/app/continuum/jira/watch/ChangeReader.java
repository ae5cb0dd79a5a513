package app.continuum.jira.watch;

import app.continuum.core.clients.UserKey;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.ledger.LedgerEntry.Occasion;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.edits.PastChanges;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.util.Optional;

/** Reads one change group, judges it by what is in force now, and writes it down. */
public final class ChangeReader {
    private final ChangeHistoryManager history;
    private final IssueManager issues;
    private final PastChanges pastChanges;
    private final Ledger ledger;

    /** A reader of Jira's history. */
    public ChangeReader(ChangeHistoryManager history, IssueManager issues, PastChanges pastChanges, Ledger ledger) {
        this.history = history;
        this.issues = issues;
        this.pastChanges = pastChanges;
        this.ledger = ledger;
    }

    /** Writes a change group into the ledger; false where it cannot be read yet. */
    boolean read(long changeGroup) {
        ChangeHistory change = history.getChangeHistoryById(changeGroup);
        if (change == null) {
            return false;
        }
        Issue issue = issues.getIssueObject(change.getIssueId());
        if (issue != null) {
            write(change, issue);
        }
        return true;
    }

    private void write(ChangeHistory change, Issue issue) {
        Ground ground = pastChanges.ground(issue, change.getChangeItemBeans());
        if (ground.isNobodys()) {
            return;
        }
        Actor actor = Optional.ofNullable(change.getAuthorKey())
                .filter(key -> !key.isBlank())
                .map(key -> Actor.person(new UserKey(key)))
                .orElseGet(Actor::anonymous);
        Edit edit = new Edit(actor, pastChanges.of(issue, change.getChangeItemBeans(), ground.guardedFields()));
        Verdict verdict = Policy.decide(edit, ground);
        Occasion occasion = new Occasion(
                change.getTimePerformed().toInstant(), Finder.WATCH, issue.getId(), Optional.of(change.getId()));
        verdict.fields().forEach(field -> LedgerEntry.of(occasion, actor, field).ifPresent(ledger::write));
    }
}
