package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When people are away, and who stands in for them then. */
@Path("away")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AwayResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public AwayResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** When the caller is away, or for administrators somebody else. */
    @GET
    public Response of(@QueryParam("user") @Nullable String user) {
        return desk.away(answers -> answers.of(user));
    }

    /** Keeps a time for which somebody is away. */
    @POST
    public Response keep(Map<String, Object> body) {
        return desk.away(answers -> answers.keep(body));
    }

    /** Forgets one. */
    @DELETE
    @Path("{id: \\d{1,9}}")
    public Response forget(@PathParam("id") long id) {
        return desk.away(answers -> answers.forget(id));
    }
}
