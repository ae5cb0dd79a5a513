package app.continuum.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses JQL. */
final class JqlParser {
    private static final Set<String> OPERATORS = Set.of("=", "!=", "<", "<=", ">", ">=", "~", "!~");
    private final Words words;

    private JqlParser(Words words) {
        this.words = words;
    }

    static JqlQuery parse(String jql) throws JqlException {
        JqlParser parser = new JqlParser(new Words(jql));
        Clause where = parser.words.isEmpty() || parser.words.next("order") ? new Clause.Everything() : parser.any();
        List<JqlQuery.Order> orders = parser.orders();
        if (!parser.words.isEmpty()) {
            throw parser.words.unexpected("Expecting either 'OR', 'AND' or 'ORDER BY'");
        }
        return new JqlQuery(where, orders);
    }

    private Clause any() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(all()));
        while (words.take("or") || words.take("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Any(parts);
    }

    private Clause all() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(one()));
        while (words.take("and") || words.take("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.All(parts);
    }

    private Clause one() throws JqlException {
        if (words.take("not") || words.take("!")) {
            return new Clause.Not(one());
        }
        if (words.take("(")) {
            Clause inner = any();
            words.expect(")");
            return inner;
        }
        return terminal();
    }

    private Clause terminal() throws JqlException {
        String field = words.takeLower();
        if (words.take("is")) {
            boolean not = words.take("not");
            if (!words.take("empty") && !words.take("null")) {
                throw words.unexpected("Expecting EMPTY");
            }
            return negatedIf(not, new Clause.Terminal(field, "empty", List.of()));
        }
        if (words.take("not")) {
            words.expect("in");
            return new Clause.Not(new Clause.Terminal(field, "in", list()));
        }
        return words.take("in") ? new Clause.Terminal(field, "in", list()) : comparison(field);
    }

    private Clause comparison(String field) throws JqlException {
        String operator = words.take();
        if (!OPERATORS.contains(operator)) {
            throw new JqlException("Error in the JQL Query: Expecting operator but got '" + operator
                    + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
                    + " 'IS NOT'.");
        }
        if (words.take("empty") || words.take("null")) {
            return negatedIf(operator.equals("!="), new Clause.Terminal(field, "empty", List.of()));
        }
        return new Clause.Terminal(field, operator, List.of(operand()));
    }

    private static Clause negatedIf(boolean not, Clause clause) {
        return not ? new Clause.Not(clause) : clause;
    }

    private List<String> list() throws JqlException {
        List<String> values = new ArrayList<>();
        words.expect("(");
        do {
            values.add(operand());
        } while (words.take(","));
        words.expect(")");
        return values;
    }

    private String operand() throws JqlException {
        String text = words.take();
        if (words.take("(")) {
            words.expect(")");
            return text + "()";
        }
        return text;
    }

    private List<JqlQuery.Order> orders() throws JqlException {
        List<JqlQuery.Order> orders = new ArrayList<>();
        if (words.take("order")) {
            words.expect("by");
            do {
                String field = words.take().toLowerCase(Locale.ROOT);
                boolean descending = words.take("desc");
                if (!descending) {
                    words.take("asc");
                }
                orders.add(new JqlQuery.Order(field, descending));
            } while (words.take(","));
        }
        return orders;
    }
}
