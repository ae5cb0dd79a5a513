package app.continuum.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of an SQL condition with its arguments. */
record Condition(String sql, List<Object> arguments) {
    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, List.of(arguments));
    }

    static Condition join(String word, List<Condition> parts) {
        List<Object> arguments = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Condition part : parts) {
            texts.add("(" + part.sql() + ")");
            arguments.addAll(part.arguments());
        }
        return new Condition(String.join(" " + word + " ", texts), arguments);
    }

    Condition not() {
        return new Condition("NOT (" + sql + ")", arguments);
    }
}
