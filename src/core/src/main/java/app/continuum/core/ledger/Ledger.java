package app.continuum.core.ledger;

import java.util.ArrayList;
import java.util.List;

/** The append-only record. A change's entry is unique by change group and field, whoever found it. */
public interface Ledger {
    /**
     * Writes an entry down.
     *
     * @return whether it was new; false where the same change group and field is written already
     */
    boolean write(LedgerEntry entry);

    /** Writes many entries down, and answers those that were new. */
    default List<LedgerEntry> writeAll(List<LedgerEntry> entries) {
        List<LedgerEntry> fresh = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (write(entry)) {
                fresh.add(entry);
            }
        }
        return fresh;
    }

    /** The newest entries of an issue, newest first. */
    List<LedgerEntry> ofIssue(long issueId, int limit);
}
