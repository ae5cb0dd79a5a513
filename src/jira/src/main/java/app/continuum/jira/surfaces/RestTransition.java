package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code POST /rest/api/<version>/issue/<id or key>/transitions}: a step of the workflow, with whatever fields are sent along. */
final class RestTransition extends RestSurface {
    @Override
    public boolean meets(String method, RequestPath path) {
        return RequestPath.areLike(path.belowRest("api"), "issue", "*", "transitions") && writes(method);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new SentToResource(path.belowRest("api").get(1), request, (json, guarded) -> attempts(json.object()));
    }

    private static List<Sent.Attempt> attempts(ObjectNode body) {
        JsonNode id = body.path("transitionId").isMissingNode()
                ? body.path("transition").path("id")
                : body.path("transitionId");
        return Steps.attempts(RestBodies.proposal(body), List.of(id.asText("")));
    }
}
