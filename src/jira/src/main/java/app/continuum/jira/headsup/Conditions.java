package app.continuum.jira.headsup;

import app.continuum.core.headsup.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;

/** What rows have to be, all of it together. */
final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A clause, with its values in the order of their marks. */
    Conditions and(String clause, Object... its) {
        clauses.add(clause);
        values.addAll(Arrays.asList(its));
        return this;
    }

    /** That a column has one of several values. */
    Conditions in(String column, List<String> several) {
        return and(
                column + " IN (" + String.join(", ", Collections.nCopies(several.size(), "?")) + ")",
                several.toArray());
    }

    /** The client and the field that are wanted, where only some are. */
    Conditions of(Selection which) {
        which.client().ifPresent(client -> and("CLIENT_KEY = ?", client.value()));
        which.field().ifPresent(field -> and("FIELD_ID = ?", field.value()));
        return this;
    }

    Query query() {
        return Query.select().where(String.join(" AND ", clauses), values.toArray());
    }

    Query query(String order, int limit) {
        return query().order(order).limit(limit);
    }
}
