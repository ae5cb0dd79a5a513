package app.continuum.confluence.link;

import app.continuum.confluence.link.Answer.Failure;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The primary application link to Jira. */
@Feature("jira-link")
public final class JiraLink {

    private static final Logger LOG = LoggerFactory.getLogger(JiraLink.class);
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int READ_MILLISECONDS = 3_000;

    private final ApplicationLinkService links;

    /** A link found anew for every question, since administrators change links. */
    public JiraLink(ApplicationLinkService links) {
        this.links = links;
    }

    /** The continuum of a client, as far as whoever is logged in may see it. */
    public Answer ask(ClientKey client) {
        return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class))
                .map(link -> ask(link, client))
                .orElse(Failure.UNLINKED);
    }

    private static Answer ask(ApplicationLink link, ClientKey client) {
        try {
            return request(link, client).executeAndReturn(response -> {
                int status = response.getStatusCode();
                return Reading.of(status, response.getResponseBodyAsString(), link.getDisplayUrl());
            });
        } catch (CredentialsRequiredException notYetAllowed) {
            return new Answer.LoginNeeded(notYetAllowed.getAuthorisationURI());
        } catch (ResponseException noAnswer) {
            LOG.warn("Jira does not answer for client {}: {}", client, noAnswer.toString());
            return Failure.JIRA_DOWN;
        }
    }

    private static ApplicationLinkRequest request(ApplicationLink link, ClientKey client)
            throws CredentialsRequiredException {
        String address = "/rest/continuum/1.0/clients/" + client + "/continuum";
        return link.createAuthenticatedRequestFactory()
                .createRequest(MethodType.GET, address)
                .setConnectionTimeout(CONNECT_MILLISECONDS)
                .setSoTimeout(READ_MILLISECONDS)
                .setHeader("Accept", "application/json");
    }
}
