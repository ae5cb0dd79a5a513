package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What Jira Software's own boards send: any field by its id, rank and flag. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GreenhopperResource {
    private static final String FLAGGED = "customfield_10122";
    private final AgileEdits edits;

    public GreenhopperResource(JiraModel model) {
        this.edits = new AgileEdits(model);
    }

    @PUT
    @Path("xboard/issue/update-field.json")
    public Map<String, Object> updateField(String text) throws JsonProcessingException {
        Body body = Body.read(text);
        if (!body.has("fieldId") || !body.has("issueIdOrKey")) {
            throw Refusal.of(400, "'fieldId' and 'issueIdOrKey' are needed");
        }
        JiraIssue saved = edits.set(
                String.valueOf(body.get("issueIdOrKey")), String.valueOf(body.get("fieldId")), body.get("newValue"));
        return Map.of("success", true, "issueId", saved.getId(), "issueKey", saved.getKey());
    }

    /** There is no order of issues here: nothing changes. */
    @PUT
    @Path("sprint/rank")
    public Map<String, Object> rank(String text) throws JsonProcessingException {
        Body.read(text);
        return Map.of("success", true);
    }

    @POST
    @Path("xboard/issue/flag/flag.json")
    public Map<String, Object> flag(String text) throws JsonProcessingException {
        Body body = Body.read(text);
        boolean flagged = Boolean.TRUE.equals(body.get("flag"));
        edits.setAll(body, "issueKeys", FLAGGED, flagged ? "Impediment" : null);
        return Map.of("success", true);
    }
}
