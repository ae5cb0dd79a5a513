package app.continuum.workbench.jira.search;

import app.continuum.workbench.jira.fields.CustomValueField;
import app.continuum.workbench.jira.fields.Fields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where in the tables the value of a JQL field is found, and what kind it is of. */
final class Columns {
    private static final Map<String, Column> SYSTEM = Map.ofEntries(
            Map.entry("project", new Column("project_id", Kind.PROJECT)),
            Map.entry("key", new Column("issue_key", Kind.KEY)),
            Map.entry("issuekey", new Column("issue_key", Kind.KEY)),
            Map.entry("issue", new Column("issue_key", Kind.KEY)),
            Map.entry("id", new Column("issue_key", Kind.KEY)),
            Map.entry("parent", new Column("(SELECT p.issue_key FROM issue p WHERE p.id = issue.parent_id)", Kind.KEY)),
            Map.entry("assignee", new Column("assignee_key", Kind.USER)),
            Map.entry("reporter", new Column("reporter_key", Kind.USER)),
            Map.entry("creator", new Column("creator_key", Kind.USER)),
            Map.entry("status", constant("status_id", "status")),
            Map.entry("issuetype", constant("type_id", "type")),
            Map.entry("type", constant("type_id", "type")),
            Map.entry("priority", constant("priority_id", "priority")),
            Map.entry("resolution", new Column("resolution", Kind.TEXT)),
            Map.entry("summary", new Column("summary", Kind.TEXT)),
            Map.entry("description", new Column("description", Kind.TEXT)),
            Map.entry("text", new Column("summary || ' ' || COALESCE(description, '')", Kind.TEXT)),
            Map.entry("created", new Column("created", Kind.DATE)),
            Map.entry("updated", new Column("updated", Kind.DATE)),
            Map.entry("resolved", new Column("resolved", Kind.DATE)),
            Map.entry("duedate", new Column("due_date", Kind.DATE)),
            Map.entry("due", new Column("due_date", Kind.DATE)),
            Map.entry("originalestimate", new Column("original_estimate", Kind.NUMBER)),
            Map.entry("remainingestimate", new Column("remaining_estimate", Kind.NUMBER)));
    private final Fields fields;

    Columns(Fields fields) {
        this.fields = fields;
    }

    private static Column constant(String column, String kind) {
        return new Column(
                "(SELECT c.name FROM issue_constant c WHERE c.kind = '" + kind + "' AND c.id = issue." + column + ")",
                Kind.TEXT);
    }

    Column of(String field) throws JqlException {
        Column system = SYSTEM.get(field);
        return system != null ? system : custom(field);
    }

    private Column custom(String field) throws JqlException {
        CustomValueField<?> found = find(field)
                .orElseThrow(() -> new JqlException(
                        "Field '" + field + "' does not exist or you do not have permission to view it."));
        String value = "(SELECT v.field_value FROM custom_value v WHERE v.issue_id = issue.id AND v.field_id = "
                + found.number() + ")";
        return switch (String.valueOf(found.schema().get("type"))) {
            case "number" -> new Column("CAST(" + value + " AS DOUBLE PRECISION)", Kind.NUMBER);
            case "date" -> new Column("CAST(" + value + " AS DATE)", Kind.DATE);
            case "user" -> new Column(value, Kind.USER);
            case "option" ->
                new Column(
                        "(SELECT o.option_value FROM field_option o WHERE CAST(o.id AS VARCHAR) = " + value + ")",
                        Kind.TEXT);
            default -> new Column(value, Kind.TEXT);
        };
    }

    private Optional<CustomValueField<?>> find(String field) {
        for (CustomValueField<?> each : fields.custom()) {
            if (field.equals("cf[" + each.number() + "]")
                    || field.equals(each.getId())
                    || field.equals(each.getName().toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    enum Kind {
        TEXT,
        KEY,
        PROJECT,
        USER,
        DATE,
        NUMBER
    }

    record Column(String sql, Kind kind) {}
}
