package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** {@code PUT /rest/api/<version>/issue/<id or key>/assignee}. */
final class RestAssignee extends RestSurface {
    @Override
    public boolean meets(String method, RequestPath path) {
        return RequestPath.areLike(path.belowRest("api"), "issue", "*", "assignee") && writes(method);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new SentToResource(
                path.belowRest("api").get(1),
                request,
                (json, guarded) -> Sent.Attempt.update(assignment(json.object())));
    }

    private static Proposal assignment(ObjectNode body) {
        boolean byNameAlone = body.path("name").isTextual() || body.path("name").isNull();
        return byNameAlone && !body.has("key")
                ? new Proposal.Assignment(body.path("name").asText(""))
                : new Proposal.Illegible(Set.of(FieldId.ASSIGNEE));
    }
}
