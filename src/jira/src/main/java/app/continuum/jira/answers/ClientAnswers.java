package app.continuum.jira.answers;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.screens.ContinuumDrawing;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers for the REST resource {@code clients}; to whoever may not see a client it does not exist. */
@Feature("rest-clients")
public final class ClientAnswers {
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ContinuumDrawing drawing;
    private final ScreenText text;

    /** Answers from the agency. */
    public ClientAnswers(
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

    /** The client's responsibility continuum, texts and names resolved for the caller. */
    public Response continuum(String key) {
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
