package app.continuum.jira.changes;

import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Recorded;
import app.continuum.core.changes.Wanted;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The record of changes in the app's own tables. */
public final class ActiveObjectsChangeLog implements ChangeLog {
    private final ActiveObjects tables;

    /** A record in the tables Jira gives this app. */
    public ActiveObjectsChangeLog(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public void write(List<Change> changes, UserKey by, Instant at) {
        changes.forEach(change -> tables.create(
                ChangeRow.class,
                new DBParam("CHANGED_AT", at.toEpochMilli()),
                new DBParam("CHANGED_BY", by.value()),
                new DBParam("CLIENT_KEY", change.client().map(ClientKey::value).orElse(null)),
                new DBParam("KIND", change.kind().name()),
                new DBParam("SUBJECT", change.subject()),
                new DBParam("TEXT_BEFORE", change.before()),
                new DBParam("TEXT_AFTER", change.after())));
    }

    @Override
    public List<Recorded> find(Wanted wanted) {
        List<String> clauses = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(clauses, values, "CLIENT_KEY = ?", wanted.client().map(ClientKey::value));
        add(clauses, values, "CHANGED_BY = ?", wanted.by().map(UserKey::value));
        add(clauses, values, "KIND = ?", wanted.kind().map(ChangeKind::name));
        add(clauses, values, "CHANGED_AT >= ?", wanted.from().map(Instant::toEpochMilli));
        add(clauses, values, "CHANGED_AT < ?", wanted.until().map(Instant::toEpochMilli));
        add(clauses, values, "ID < ?", wanted.beyond());
        Query query = Query.select().order("ID DESC").limit(wanted.limit());
        if (!clauses.isEmpty()) {
            query = query.where(String.join(" AND ", clauses), values.toArray());
        }
        return Arrays.stream(tables.find(ChangeRow.class, query))
                .map(ActiveObjectsChangeLog::recorded)
                .toList();
    }

    private static void add(List<String> clauses, List<Object> values, String clause, Optional<?> value) {
        value.ifPresent(given -> {
            clauses.add(clause);
            values.add(given);
        });
    }

    private static Recorded recorded(ChangeRow row) {
        return new Recorded(
                row.getID(),
                Instant.ofEpochMilli(row.getChangedAt()),
                new UserKey(row.getChangedBy()),
                new Change(
                        Optional.ofNullable(row.getClientKey()).map(ClientKey::new),
                        ChangeKind.valueOf(row.getKind()),
                        orEmpty(row.getSubject()),
                        orEmpty(row.getTextBefore()),
                        orEmpty(row.getTextAfter())));
    }

    /** Oracle stores an empty text as none. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
