package app.continuum.jira.ledger;

import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;

/** The ledger in the app's own tables. */
public final class ActiveObjectsLedger implements Ledger {
    private final ActiveObjects tables;

    /** A ledger in the tables Jira gives this app. */
    public ActiveObjectsLedger(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public boolean write(LedgerEntry entry) {
        String change = entry.changeGroup()
                .map(group -> group + ":" + entry.field())
                .orElseGet(() -> "refused:" + UUID.randomUUID());
        if (isWritten(change)) {
            return false;
        }
        try {
            tables.executeInTransaction(() -> tables.create(LedgerRow.class, LedgerRows.columns(change, entry)));
            return true;
        } catch (ActiveObjectsException refused) {
            // another node may have written the same change meanwhile; the unique column lets only one of them through
            if (isWritten(change)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean isWritten(String change) {
        return tables.count(LedgerRow.class, Query.select().where("CHANGE_KEY = ?", change)) > 0;
    }

    @Override
    public List<LedgerEntry> ofIssue(long issueId, int limit) {
        LedgerRow[] rows = tables.find(
                LedgerRow.class,
                Query.select().where("ISSUE_ID = ?", issueId).order("ID DESC").limit(limit));
        return Arrays.stream(rows).map(LedgerRows::entry).toList();
    }
}
