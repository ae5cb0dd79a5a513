package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Clients; to whoever may not see a client it does not exist. */
@Path("clients")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ClientsResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public ClientsResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** The client's responsibility continuum: the model of the drawing, texts and names resolved for the caller. */
    @GET
    @Path("{key}/continuum")
    public Response continuum(@PathParam("key") String key) {
        return desk.clients(answers -> answers.continuum(key));
    }
}
