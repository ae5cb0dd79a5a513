package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.agile.Sprint;
import app.continuum.workbench.jira.agile.Sprints;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;

/** Jira Software's documented edits: estimation, sprints, backlog and rank. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgileResource {
    private static final Set<String> STATES = Set.of("active", "closed", "future");
    private final AgileEdits edits;
    private final Caller caller;
    private final Sprints sprints;

    public AgileResource(JiraModel model, Sprints sprints) {
        this.edits = new AgileEdits(model);
        this.caller = new Caller(model);
        this.sprints = sprints;
    }

    @PUT
    @Path("issue/{issueIdOrKey}/estimation")
    public Map<String, Object> estimate(
            @PathParam("issueIdOrKey") String issue, @QueryParam("boardId") long boardId, String text)
            throws JsonProcessingException {
        String field = BoardResource.board(boardId).estimationField();
        Object value = Body.read(text).get("value");
        edits.set(issue, field, value);
        return Map.of("fieldId", field, "value", String.valueOf(value));
    }

    @POST
    @Path("sprint/{id}")
    public Map<String, Object> change(@PathParam("id") long id, String text) throws JsonProcessingException {
        sprint(id);
        caller.user();
        String state = Body.read(text).text("state");
        if (state == null || !STATES.contains(state)) {
            throw Refusal.of(400, "'state' must be active, closed or future");
        }
        sprints.state(id, state);
        return BoardResource.shape(sprint(id));
    }

    @POST
    @Path("sprint/{id}/issue")
    public Response moveToSprint(@PathParam("id") long id, String text) throws JsonProcessingException {
        Body body = Body.read(text);
        if (sprint(id).isClosed()) {
            throw Refusal.of(400, "Issues can only be moved to open sprints.");
        }
        edits.setAll(body, "issues", AgileEdits.SPRINT, Long.toString(id));
        return Response.noContent().build();
    }

    @POST
    @Path("backlog/issue")
    public Response moveToBacklog(String text) throws JsonProcessingException {
        edits.setAll(Body.read(text), "issues", AgileEdits.SPRINT, null);
        return Response.noContent().build();
    }

    /** There is no order of issues here: what is asked for is checked, and nothing changes. */
    @PUT
    @Path("issue/rank")
    public Response rank(String text) throws JsonProcessingException {
        Body.read(text).list("issues").forEach(caller::issue);
        return Response.noContent().build();
    }

    private Sprint sprint(long id) {
        return sprints.find(id).orElseThrow(() -> Refusal.of(404, "There is no sprint " + id));
    }
}
