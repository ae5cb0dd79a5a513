package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentJson;
import app.continuum.jira.requests.Unacceptable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code POST /rest/api/<version>/issue} and {@code .../issue/bulk}: issues are made. */
final class RestCreation extends RestSurface {
    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRest("api");
        return method.equals("POST")
                && (RequestPath.areLike(below, "issue") || RequestPath.areLike(below, "issue", "bulk"));
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Creation(new SentJson(request));
    }

    private record Creation(SentJson json) implements Creating {
        @Override
        public List<Draft> drafts() throws IOException, Unacceptable {
            ObjectNode body = json.object();
            List<Draft> drafts = new ArrayList<>();
            for (JsonNode one : body.has("issueUpdates") ? body.path("issueUpdates") : List.of(body)) {
                if (one instanceof ObjectNode issue) {
                    drafts.add(draft(issue));
                }
            }
            return drafts;
        }

        private static Draft draft(ObjectNode issue) {
            JsonNode fields = issue.path("fields");
            return new Draft(name(fields.path("project")), name(fields.path("parent")), RestBodies.proposal(issue));
        }

        private static Optional<String> name(JsonNode reference) {
            return Optional.of(reference.path("id").asText(reference.path("key").asText("")))
                    .filter(name -> !name.isBlank());
        }

        @Override
        public HttpServletRequest request() {
            return json.request();
        }
    }
}
