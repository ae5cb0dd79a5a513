package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code PUT /rest/api/<version>/issue/<id or key>/assignee}. */
final class RestAssignee implements RestSurface {
    private static final int RESOURCE = 3;

    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRestApi();
        return below.size() == RESOURCE
                && below.get(0).equalsIgnoreCase("issue")
                && below.get(2).equalsIgnoreCase("assignee")
                && (method.equals("PUT") || method.equals("POST"));
    }

    @Override
    public Reading read(HttpServletRequest request, Set<FieldId> guarded) throws IOException, Unacceptable {
        BufferedRequest buffered = BufferedRequest.read(request);
        ObjectNode body = JsonBody.object(buffered.body());
        boolean byNameAlone = body.path("name").isTextual() || body.path("name").isNull();
        if (!RestBodies.areUtf8(request) || !byNameAlone || body.has("key")) {
            return new Reading(new Proposal.Illegible(Set.of(FieldId.ASSIGNEE)), buffered);
        }
        return new Reading(new Proposal.Assignment(body.path("name").asText("")), buffered);
    }
}
