package app.continuum.jira.dryrun;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Many rows of a run, some hundred in a transaction. */
final class Batches {
    static final int AT_ONCE = 500;

    private Batches() {}

    static <T extends Entity> void write(ActiveObjects tables, Class<T> type, List<DBParam[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<DBParam[]> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            tables.executeInTransaction(() -> {
                some.forEach(columns -> tables.create(type, columns));
                return some;
            });
        }
    }

    static <T extends Entity> void delete(ActiveObjects tables, Class<T> type, long run) {
        Query some = Query.select().where("RUN_ID = ?", run).limit(AT_ONCE);
        for (T[] rows = tables.find(type, some); rows.length > 0; rows = tables.find(type, some)) {
            T[] found = rows;
            tables.executeInTransaction(() -> {
                tables.delete(found);
                return found;
            });
        }
    }
}
