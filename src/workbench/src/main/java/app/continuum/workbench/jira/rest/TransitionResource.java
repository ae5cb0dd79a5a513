package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of the workflow an issue can take, and taking one. */
@Path("issue/{issueIdOrKey}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final JiraModel model;
    private final Caller caller;

    public TransitionResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issueIdOrKey") String issue,
            @QueryParam("transitionId") String id,
            @QueryParam("expand") String expand) {
        List<Map<String, Object>> steps =
                new TransitionJson(model).of(caller.issue(issue), caller.user(), Selection.of("", expand));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "transitions");
        json.put(
                "transitions",
                steps.stream()
                        .filter(step -> id == null || id.equals(step.get("id")))
                        .toList());
        return json;
    }

    @POST
    public Response take(@PathParam("issueIdOrKey") String idOrKey, String text) throws JsonProcessingException {
        Body body = Body.read(text);
        JiraIssue issue = caller.issue(idOrKey);
        JiraUser user = caller.user();
        int step = step(body);
        if (Workflow.step(issue.header().status(), step).isEmpty()) {
            throw Refusal.of(400, "Transition id '" + step + "' is not valid for this issue.");
        }
        Update update = new Update(model).of(issue, user, body);
        ErrorCollection errors = model.transitions()
                .take(
                        user,
                        issue.getId(),
                        step,
                        update.parameters(),
                        update.comment(),
                        body.written("historyMetadata"));
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        return Response.noContent().build();
    }

    private static int step(Body body) {
        Object id = body.object("transition").get("id");
        if (id == null) {
            throw Refusal.of(400, "Missing 'transition' identifier");
        }
        if (!id.toString().matches("\\d{1,9}")) {
            throw Refusal.of(400, "'transition' identifier must be an integer");
        }
        return Integer.parseInt(id.toString());
    }
}
