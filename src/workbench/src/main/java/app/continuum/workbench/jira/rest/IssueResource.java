package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;

/** One issue: shown, edited, assigned. */
@Path("issue/{issueIdOrKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private static final Set<String> KNOWN =
            Set.of("fields", "update", "transition", "historyMetadata", "properties", "expand", "id", "key", "self");
    private final JiraModel model;
    private final Caller caller;

    public IssueResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @GET
    public Map<String, Object> get(
            @PathParam("issueIdOrKey") String issue,
            @QueryParam("fields") String fields,
            @QueryParam("expand") String expand) {
        return new IssueJson(model).of(caller.issue(issue), Selection.of(fields, expand));
    }

    @GET
    @Path("editmeta")
    public Map<String, Object> editMeta(@PathParam("issueIdOrKey") String issue) {
        return new EditMeta(model).of(caller.issue(issue), caller.user());
    }

    @PUT
    public Response edit(@PathParam("issueIdOrKey") String idOrKey, String text) throws JsonProcessingException {
        Body body = Body.read(text).knowing(KNOWN);
        JiraIssue issue = caller.issue(idOrKey);
        JiraUser user = caller.user();
        if (!body.has("fields") && !body.has("update")) {
            throw Refusal.of(400, "one of 'fields' or 'update' required");
        }
        Update update = new Update(model).of(issue, user, body);
        UpdateValidationResult result = model.edits().validateUpdate(user, issue.getId(), update.parameters());
        if (!result.isValid()) {
            throw Refusal.of(400, result.getErrorCollection());
        }
        model.edits().update(user, result, update.comment(), body.written("historyMetadata"));
        return Response.noContent().build();
    }

    @PUT
    @Path("assignee")
    public Response assign(@PathParam("issueIdOrKey") String idOrKey, String text) throws JsonProcessingException {
        Body body = Body.read(text);
        JiraIssue issue = caller.issue(idOrKey);
        JiraUser user = caller.user();
        AssignValidationResult result = model.edits().validateAssign(user, issue.getId(), name(body));
        if (!result.isValid()) {
            throw Refusal.of(400, result.getErrorCollection());
        }
        model.edits().assign(user, result);
        return Response.noContent().build();
    }

    private String name(Body body) {
        if (!body.has("name") && body.has("key")) {
            JiraUser user = model.people().getUserByKey(body.text("key"));
            return user == null ? body.text("key") : user.name();
        }
        return body.text("name");
    }
}
