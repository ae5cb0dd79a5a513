package app.continuum.workbench.jira.search;

import com.atlassian.query.Query;
import java.util.List;

/** A parsed query: what to match, and in which order. */
public record JqlQuery(Clause where, List<Order> orders) implements Query {
    /** One sort key. */
    record Order(String field, boolean descending) {}
}
