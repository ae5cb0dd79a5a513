package app.continuum.jira.rest;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.screens.ContinuumDrawing;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Clients; to whoever may not see a client it does not exist. */
@Path("clients")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ClientsResource {
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ContinuumDrawing drawing;
    private final ScreenText text;

    /** A resource over the agency. */
    @Inject
    public ClientsResource(
            AgencyDirectory directory,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            ContinuumDrawing drawing,
            ScreenText text) {
        this.directory = directory;
        this.visibility = visibility;
        this.authentication = authentication;
        this.drawing = drawing;
        this.text = text;
    }

    /** The client's responsibility continuum: the model of the drawing, texts and names resolved for the caller. */
    @GET
    @Path("{key}/continuum")
    public Response continuum(@PathParam("key") String key) {
        Agency agency = directory.current();
        Optional<Client> client = ClientKey.parse(key)
                .flatMap(agency::client)
                .filter(found -> visibility.seesClient(authentication.getLoggedInUser(), found));
        if (client.isPresent()) {
            return Answers.ok(drawing.of(client.get()));
        }
        return authentication.getLoggedInUser() == null
                ? Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"))
                : Answers.error(Response.Status.NOT_FOUND, text.of("continuum.rest.no-client"));
    }
}
