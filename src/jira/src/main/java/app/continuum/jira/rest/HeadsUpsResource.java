package app.continuum.jira.rest;

import app.continuum.core.headsup.Action;
import app.continuum.jira.answers.AnswerDesk;
import app.continuum.jira.answers.HeadsUpAnswers;
import app.continuum.jira.answers.InboxAnswers;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Heads-ups: given, looked at, decided. */
@Path("headsups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class HeadsUpsResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public HeadsUpsResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** Gives a heads-up. */
    @POST
    public Response give(Map<String, Object> body) {
        return desk.headsUps(answers -> answers.give(body));
    }

    /** Gives many for one reason. */
    @POST
    @Path("several")
    public Response giveSeveral(Map<String, Object> body) {
        return desk.headsUps(answers -> answers.giveSeveral(body));
    }

    /** Those of an issue, or one of the caller's lists. */
    @GET
    public Response several(
            @QueryParam("issue") @Nullable String issue,
            @QueryParam("view") @DefaultValue("waiting") String view,
            @QueryParam("client") @Nullable String client,
            @QueryParam("field") @Nullable String field,
            @QueryParam("beyond") @Nullable String beyond) {
        return issue == null
                ? desk.inbox(answers -> answers.page(view, client, field, beyond))
                : desk.headsUps(answers -> answers.ofIssue(issue));
    }

    /** Acknowledges all that the caller may, as far as they have seen it. */
    @POST
    @Path("acknowledge")
    public Response acknowledge(Map<String, Object> body) {
        return desk.inbox(answers -> answers.acknowledge(body));
    }

    /** How many wait for the caller. */
    @GET
    @Path("count")
    public Response count() {
        return desk.inbox(InboxAnswers::count);
    }

    /** What the screens say about them. */
    @GET
    @Path("texts")
    public Response texts() {
        return desk.headsUps(HeadsUpAnswers::texts);
    }

    /** One of them. */
    @GET
    @Path("{id: \\d{1,9}}")
    public Response one(@PathParam("id") long id) {
        return desk.headsUps(answers -> answers.one(id));
    }

    /** Has it want another value, or say better why. */
    @PUT
    @Path("{id: \\d{1,9}}")
    public Response edit(@PathParam("id") long id, Map<String, Object> body) {
        return desk.headsUps(answers -> answers.edit(id, body));
    }

    /** Does something about it: accepting writes the value in the caller's name. */
    @POST
    @Path("{id: \\d{1,9}}/{action: accept|amend|decline|withdraw|acknowledge|ask-back|review}")
    public Response act(@PathParam("id") long id, @PathParam("action") String action, Map<String, Object> body) {
        return desk.headsUps(answers ->
                answers.act(id, Action.valueOf(action.toUpperCase(Locale.ROOT).replace('-', '_')), body));
    }
}
