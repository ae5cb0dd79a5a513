package app.continuum.workbench.jira.search;

import java.util.List;

/** A part of a query. */
sealed interface Clause {
    /** Matches everything. */
    record Everything() implements Clause {}

    /** Matches what all parts match. */
    record All(List<Clause> parts) implements Clause {}

    /** Matches what one of the parts matches. */
    record Any(List<Clause> parts) implements Clause {}

    /** Matches what the part does not. */
    record Not(Clause part) implements Clause {}

    /** Compares a field with values; {@code is empty} is written with no value. */
    record Terminal(String field, String operator, List<String> values) implements Clause {}
}
