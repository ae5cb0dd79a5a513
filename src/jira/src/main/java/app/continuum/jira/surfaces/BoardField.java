package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentJson;
import app.continuum.jira.requests.Unacceptable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A field edited on a board: {@code PUT /rest/greenhopper/<version>/xboard/issue/update-field.json}, by any field's id and without its screen. */
final class BoardField extends RestSurface {
    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRest("greenhopper");
        return RequestPath.areLike(below, "xboard", "issue", "*")
                && below.get(2).toLowerCase(Locale.ROOT).startsWith("update-field")
                && writes(method);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Update(new SentJson(request));
    }

    private record Update(SentJson json) implements Sent {
        @Override
        public Set<String> issues() throws IOException, Unacceptable {
            return Set.of(json.object().path("issueIdOrKey").asText(""));
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
            ObjectNode body = json.object();
            JsonNode value = body.path("newValue");
            String field = body.path("fieldId").asText("").strip();
            if (!json.isUtf8() || field.isEmpty()) {
                return Attempt.update(new Proposal.Illegible(guarded.fields()));
            }
            return Attempt.update(
                    value.isTextual() || value.isNull()
                            ? new Proposal.Form(Map.of(field, new String[] {value.asText("")}))
                            : new Proposal.Illegible(Set.copyOf(FieldAliases.fieldsCalled(field))));
        }

        @Override
        public HttpServletRequest request() {
            return json.request();
        }
    }
}
