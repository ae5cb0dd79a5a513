package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Proposal.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code PUT /rest/api/<version>/issue/<id or key>}, also where a POST carries a method override. */
final class RestIssueEdit implements RestSurface {
    private static final int RESOURCE = 2;

    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRestApi();
        return below.size() == RESOURCE
                && below.get(0).equalsIgnoreCase("issue")
                && (method.equals("PUT")
                        || (method.equals("POST") && !below.get(1).equalsIgnoreCase("bulk")));
    }

    @Override
    public Reading read(HttpServletRequest request, Set<FieldId> guarded) throws IOException, Unacceptable {
        BufferedRequest buffered = BufferedRequest.read(request);
        if (!RestBodies.areUtf8(request)) {
            return new Reading(new Proposal.Illegible(guarded), buffered);
        }
        return new Reading(new Proposal.Json(operations(JsonBody.object(buffered.body()))), buffered);
    }

    private static Map<String, List<Operation>> operations(ObjectNode body) {
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        body.path("fields").properties().forEach(field -> add(operations, field.getKey(), "set", field.getValue()));
        body.path("update").properties().forEach(field -> addAll(operations, field.getKey(), field.getValue()));
        return operations;
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
