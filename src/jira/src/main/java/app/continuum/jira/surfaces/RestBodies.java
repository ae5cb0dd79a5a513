package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Proposal.Operation;
import app.continuum.jira.requests.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code fields} and {@code update} of a REST body. */
final class RestBodies {
    private RestBodies() {}

    static Proposal proposal(ObjectNode body) {
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> add(operations, field.getKey(), "set", field.getValue()));
        body.path("update").properties().forEach(field -> addAll(operations, field.getKey(), field.getValue()));
        return new Proposal.Json(operations);
    }

    private static void addAll(Map<String, List<Operation>> operations, String field, JsonNode verbs) {
        operations.computeIfAbsent(field, name -> new ArrayList<>());
        verbs.forEach(verb -> verb.properties()
                .forEach(operation -> add(operations, field, operation.getKey(), operation.getValue())));
    }

    private static void add(Map<String, List<Operation>> operations, String field, String verb, JsonNode operand) {
        operations.computeIfAbsent(field, name -> new ArrayList<>()).add(new Operation(verb, JsonBody.plain(operand)));
    }
}
