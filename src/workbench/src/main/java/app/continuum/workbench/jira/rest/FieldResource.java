package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.FixedField;
import app.continuum.workbench.jira.fields.IssueField;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields there are. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final JiraModel model;

    public FieldResource(JiraModel model) {
        this.model = model;
    }

    @GET
    public List<Map<String, Object>> list() {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (FixedField field : model.fields().fixed()) {
            fields.add(shape(
                    field.id(),
                    field.name(),
                    false,
                    List.of(field.id()),
                    Map.of("type", field.type(), "system", field.id())));
        }
        for (IssueField field : model.fields().all()) {
            fields.add(shape(field.getId(), field.getName(), field.isCustom(), clauses(field), field.schema()));
        }
        return fields;
    }

    private static List<String> clauses(IssueField field) {
        return field.isCustom()
                ? List.of("cf[" + field.getId().substring("customfield_".length()) + "]", field.getName())
                : List.of(field.getId());
    }

    private static Map<String, Object> shape(
            String id, String name, boolean custom, List<String> clauses, Map<String, Object> schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("custom", custom);
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("clauseNames", clauses);
        json.put("schema", schema);
        return json;
    }
}
