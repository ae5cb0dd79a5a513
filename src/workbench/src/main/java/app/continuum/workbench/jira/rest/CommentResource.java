package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.remarks.Comment;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The comments on an issue. */
@Path("issue/{issueIdOrKey}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final JiraModel model;
    private final Caller caller;

    public CommentResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issueIdOrKey") String issue,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int maxResults,
            @QueryParam("orderBy") String orderBy) {
        return new RemarksJson(model).comments(caller.issue(issue), Page.of(startAt, maxResults, orderBy));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("issueIdOrKey") String issue, @PathParam("id") String id) {
        return model.comments().of(caller.issue(issue).getId()).stream()
                .filter(comment -> comment.id().toString().equals(id))
                .map(new RemarksJson(model)::comment)
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "Can not find a comment for the id: " + id + "."));
    }

    @POST
    public Response add(@PathParam("issueIdOrKey") String idOrKey, String text) throws JsonProcessingException {
        Body body = Body.read(text);
        JiraIssue issue =
                caller.issue(idOrKey, Grant.ADD_COMMENTS, "You do not have the permission to comment on this issue.");
        String said = body.text("body");
        if (said == null || said.isBlank()) {
            Errors errors = new Errors();
            errors.addError("comment", "Comment body can not be empty!");
            throw Refusal.of(400, errors);
        }
        model.saving().save(issue, new Change(caller.user(), EventType.COMMENTED, said, null));
        List<Comment> all = model.comments().of(issue.getId());
        return Response.status(Response.Status.CREATED)
                .entity(new RemarksJson(model).comment(all.get(all.size() - 1)))
                .build();
    }
}
