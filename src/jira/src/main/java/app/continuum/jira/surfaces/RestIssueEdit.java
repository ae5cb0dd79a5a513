package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code PUT /rest/api/<version>/issue/<id or key>}, also where a POST carries a method override. */
final class RestIssueEdit extends RestSurface {
    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRest("api");
        return RequestPath.areLike(below, "issue", "*")
                && writes(method)
                && !(method.equals("POST") && below.get(1).equalsIgnoreCase("bulk"));
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new SentToResource(
                path.belowRest("api").get(1),
                request,
                (json, guarded) -> Sent.Attempt.update(RestBodies.proposal(json.object())));
    }
}
