package app.continuum.jira.dryrun;

import app.continuum.core.dryrun.Kind;
import app.continuum.core.policy.Outcome;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;

/** The changes dry runs met, one by one, in the app's own tables. */
public final class CaseTable {
    /** A run keeps no more: what comes after that is counted and not listed. */
    public static final int MOST_KEPT = 20_000;

    private final ActiveObjects tables;

    CaseTable(ActiveObjects tables) {
        this.tables = tables;
    }

    void write(long run, List<KeptCase> cases) {
        Batches.write(
                tables,
                CaseRow.class,
                cases.stream().map(kept -> CaseRows.columns(run, kept)).toList());
    }

    /** Some of those that are asked for, the newest first. */
    public List<KeptCase> find(long run, Selection which, int offset, int limit) {
        CaseRow[] rows = tables.find(
                CaseRow.class,
                where(run, which)
                        .order("CHANGED_AT DESC, ID DESC")
                        .offset(offset)
                        .limit(limit));
        return Arrays.stream(rows).map(CaseRows::kept).toList();
    }

    /** How many are asked for. */
    public int count(long run, Selection which) {
        return tables.count(CaseRow.class, where(run, which));
    }

    void delete(long run) {
        Batches.delete(tables, CaseRow.class, run);
    }

    private static Query where(long run, Selection which) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder where = new StringBuilder("RUN_ID = ?");
        arguments.add(run);
        which.client().ifPresent(client -> and(where, arguments, "CLIENT_KEY", client.value()));
        which.field().ifPresent(field -> and(where, arguments, "FIELD_ID", field.value()));
        which.kind().map(Kind::name).ifPresent(kind -> and(where, arguments, "KIND", kind));
        which.outcome()
                .map(Outcome::name)
                .ifPresent(outcome -> and(where, arguments, CaseRows.column(which.mode()), outcome));
        return Query.select().where(where.toString(), arguments.toArray());
    }

    private static void and(StringBuilder where, List<Object> arguments, String column, String value) {
        where.append(" AND ").append(column).append(" = ?");
        arguments.add(value);
    }
}
