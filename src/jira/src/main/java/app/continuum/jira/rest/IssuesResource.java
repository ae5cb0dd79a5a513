package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the app knows of one issue; to whoever may not see the issue it does not exist. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssuesResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public IssuesResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** Whose the issue is, and whose its guarded fields are. */
    @GET
    @Path("{key}")
    public Response issue(@PathParam("key") String key) {
        return desk.issues(answers -> answers.issue(key));
    }

    /** "Why?": what would become of a value in a field, and the reasons. */
    @GET
    @Path("{key}/verdict")
    public Response verdict(
            @PathParam("key") String key,
            @QueryParam("field") @Nullable String field,
            @QueryParam("value") @Nullable String value,
            @QueryParam("user") @Nullable String user,
            @QueryParam("trace") boolean trace) {
        return desk.issues(answers -> answers.verdict(key, field, value, user, trace));
    }

    /** The newest entries of the ledger. */
    @GET
    @Path("{key}/ledger")
    public Response ledger(@PathParam("key") String key) {
        return desk.issues(answers -> answers.ledger(key));
    }
}
