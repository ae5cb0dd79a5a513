package app.continuum.core.ledger;

import java.util.ArrayList;
import java.util.List;

/** A ledger that forgets with the process: for tests and for trying things out. */
public final class InMemoryLedger implements Ledger {
    private final List<LedgerEntry> entries = new ArrayList<>();

    @Override
    public synchronized boolean write(LedgerEntry entry) {
        boolean known = entry.isSaved() && entries.stream().anyMatch(written -> sameChange(written, entry));
        return !known && entries.add(entry);
    }

    @Override
    public synchronized List<LedgerEntry> ofIssue(long issueId, int limit) {
        List<LedgerEntry> newestFirst = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0 && newestFirst.size() < limit; i--) {
            if (entries.get(i).issueId() == issueId) {
                newestFirst.add(entries.get(i));
            }
        }
        return newestFirst;
    }

    private static boolean sameChange(LedgerEntry one, LedgerEntry other) {
        return one.isSaved()
                && one.issueId() == other.issueId()
                && one.changeGroup().equals(other.changeGroup())
                && one.field().equals(other.field());
    }
}
