package app.continuum.jira.ledger;

import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;

/** The ledger in the app's own tables. */
public final class ActiveObjectsLedger implements Ledger {
    private static final int AT_ONCE = 500;
    private static final String REFUSED = "refused:";

    private final ActiveObjects tables;

    /** A ledger in the tables Jira gives this app. */
    public ActiveObjectsLedger(ActiveObjects tables) {
        this.tables = tables;
    }

    private static String key(LedgerEntry entry) {
        return entry.changeGroup()
                .map(group -> group + ":" + entry.field())
                .orElseGet(() -> entry.isSaved()
                        ? "made:" + entry.issueId() + ":" + entry.field()
                        : REFUSED + UUID.randomUUID());
    }

    /** Many at once: those that are there are found in one query for each few hundred, and the rest go in one transaction, or one by one where another node is at the same. */
    @Override
    public List<LedgerEntry> writeAll(List<LedgerEntry> entries) {
        List<LedgerEntry> fresh = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            fresh.addAll(writeSome(entries.subList(from, Math.min(from + AT_ONCE, entries.size()))));
        }
        return fresh;
    }

    private List<LedgerEntry> writeSome(List<LedgerEntry> entries) {
        Map<String, LedgerEntry> fresh = new LinkedHashMap<>();
        entries.forEach(entry -> fresh.putIfAbsent(key(entry), entry));
        fresh.keySet()
                .removeAll(written(fresh.keySet().stream()
                        .filter(change -> !change.startsWith(REFUSED))
                        .toList()));
        if (fresh.isEmpty()) {
            return List.of();
        }
        try {
            return tables.executeInTransaction(() -> {
                fresh.forEach((change, entry) -> create(change, entry));
                return List.copyOf(fresh.values());
            });
        } catch (ActiveObjectsException meanwhile) {
            return fresh.values().stream().filter(this::write).toList();
        }
    }

    private Set<String> written(Collection<String> changes) {
        if (changes.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(",", Collections.nCopies(changes.size(), "?"));
        LedgerRow[] rows =
                tables.find(LedgerRow.class, Query.select().where("CHANGE_KEY IN (" + marks + ")", changes.toArray()));
        return Arrays.stream(rows).map(LedgerRow::getChangeKey).collect(Collectors.toSet());
    }

    private LedgerRow create(String change, LedgerEntry entry) {
        return tables.create(LedgerRow.class, LedgerRows.columns(change, entry));
    }

    @Override
    public boolean write(LedgerEntry entry) {
        String change = key(entry);
        if (isWritten(change)) {
            return false;
        }
        try {
            tables.executeInTransaction(() -> create(change, entry));
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
