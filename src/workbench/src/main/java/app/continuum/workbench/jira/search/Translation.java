package app.continuum.workbench.jira.search;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Projects;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says in SQL what a query says in JQL. */
final class Translation {
    private static final Set<String> NEVER_EMPTY = Set.of("created", "updated");
    private final Columns columns;
    private final People people;
    private final Projects projects;
    private final ApplicationUser searcher;

    Translation(Fields fields, People people, Projects projects, ApplicationUser searcher) {
        this.columns = new Columns(fields);
        this.people = people;
        this.projects = projects;
        this.searcher = searcher;
    }

    Condition condition(Clause clause) throws JqlException {
        if (clause instanceof Clause.All all) {
            return Condition.join("AND", each(all.parts()));
        }
        if (clause instanceof Clause.Any any) {
            return Condition.join("OR", each(any.parts()));
        }
        if (clause instanceof Clause.Not not) {
            return condition(not.part()).not();
        }
        return clause instanceof Clause.Terminal terminal ? terminal(terminal) : Condition.of("TRUE");
    }

    private List<Condition> each(List<Clause> parts) throws JqlException {
        List<Condition> conditions = new ArrayList<>();
        for (Clause part : parts) {
            conditions.add(condition(part));
        }
        return conditions;
    }

    private Condition terminal(Clause.Terminal terminal) throws JqlException {
        if (terminal.field().equals("labels") || terminal.field().equals("component")) {
            return many(terminal);
        }
        Columns.Column column = columns.of(terminal.field());
        if (terminal.operator().equals("empty")) {
            return Condition.of(column.sql() + " IS NULL");
        }
        List<Condition> conditions = new ArrayList<>();
        for (String value : terminal.values()) {
            conditions.add(compare(terminal, column, value));
        }
        return Condition.join("OR", conditions);
    }

    private Condition compare(Clause.Terminal terminal, Columns.Column column, String value) throws JqlException {
        String operator = terminal.operator();
        if (operator.equals("~") || operator.equals("!~")) {
            Condition like = Condition.of(
                    "LOWER(" + column.sql() + ") LIKE ? ESCAPE '!'",
                    "%"
                            + value.toLowerCase(Locale.ROOT)
                                    .replaceAll("([!%_])", "!$1")
                                    .replace("*", "%") + "%");
            return operator.equals("~") ? like : like.not();
        }
        String sql = operator.equals("in") ? "=" : operator.equals("!=") ? "<>" : operator;
        return switch (column.kind()) {
            case TEXT -> Condition.of("LOWER(" + column.sql() + ") " + sql + " ?", value.toLowerCase(Locale.ROOT));
            case KEY -> key(column, sql, value);
            case PROJECT ->
                Condition.of(column.sql() + " " + sql + " ?", project(value).id());
            case USER -> Condition.of(column.sql() + " " + sql + " ?", user(terminal.field(), value));
            case NUMBER -> Condition.of(column.sql() + " " + sql + " ?", number(terminal.field(), value));
            case DATE ->
                Condition.of(
                        column.sql() + " " + sql + " ?",
                        JqlDate.parse(value)
                                .orElseThrow(() -> new JqlException("Date value '" + value + "' for field '"
                                        + terminal.field() + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                                        + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                                        + " '4w 2d'.")));
        };
    }

    private static Condition key(Columns.Column column, String sql, String value) {
        return value.matches("\\d{1,18}")
                ? Condition.of("issue.id " + sql + " ?", Long.valueOf(value))
                : Condition.of(column.sql() + " " + sql + " ?", value.toUpperCase(Locale.ROOT));
    }

    private static Double number(String field, String value) throws JqlException {
        try {
            return Double.valueOf(value);
        } catch (NumberFormatException notANumber) {
            throw new JqlException("Value '" + value + "' is invalid for the '" + field + "' field.");
        }
    }

    private JiraProject project(String value) throws JqlException {
        return projects.all().stream()
                .filter(project -> project.key().equalsIgnoreCase(value)
                        || project.name().equalsIgnoreCase(value)
                        || project.id().toString().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new JqlException("The value '" + value + "' does not exist for the field 'project'."));
    }

    private String user(String field, String value) throws JqlException {
        if (value.equals("currentUser()")) {
            return searcher == null ? "" : searcher.getKey();
        }
        JiraUser user = people.getUserByName(value);
        if (user == null) {
            throw new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
        }
        return user.key();
    }

    private static Condition many(Clause.Terminal terminal) {
        boolean labels = terminal.field().equals("labels");
        String rows = labels
                ? "EXISTS (SELECT 1 FROM label m WHERE m.issue_id = issue.id"
                : "EXISTS (SELECT 1 FROM issue_component m JOIN component c ON c.id = m.component_id WHERE m.issue_id ="
                        + " issue.id";
        if (terminal.operator().equals("empty")) {
            return Condition.of(rows + ")").not();
        }
        List<Condition> conditions = terminal.values().stream()
                .map(value -> Condition.of(
                        rows + " AND LOWER(" + (labels ? "m.label" : "c.name") + ") = ?)",
                        value.toLowerCase(Locale.ROOT)))
                .toList();
        Condition one = Condition.join("OR", conditions);
        return terminal.operator().startsWith("!") ? one.not() : one;
    }

    String order(JqlQuery query) throws JqlException {
        List<String> keys = new ArrayList<>();
        for (JqlQuery.Order order : query.orders()) {
            String direction = order.descending() ? " DESC" : " ASC";
            String column = columns.of(order.field()).sql();
            if (column.equals("issue_key")) {
                // no two issues have the same key: nothing is left to order, and an index gives this order
                keys.add("project_id" + direction + ", issue_number" + direction);
                return String.join(", ", keys);
            }
            keys.add(column + direction + (NEVER_EMPTY.contains(column) ? "" : " NULLS LAST"));
        }
        keys.add("id DESC");
        return String.join(", ", keys);
    }
}
