package app.continuum.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.URI;

/** An application link whose other side does as told. */
public final class LinkedJira {

    /** Where people find the linked Jira. */
    public static final URI HOME = URI.create("https://jira.example.com");

    /** What the link is asked for. */
    public final ApplicationLinkService links = mock(ApplicationLinkService.class);

    /** What makes its requests. */
    public final ApplicationLinkRequestFactory requests = mock(ApplicationLinkRequestFactory.class);

    /** The one request. */
    public final ApplicationLinkRequest request = mock(ApplicationLinkRequest.class);

    /** A link to a Jira that has not been told yet what to answer. */
    public LinkedJira() throws CredentialsRequiredException {
        ApplicationLink link = mock(ApplicationLink.class);
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        when(link.getDisplayUrl()).thenReturn(HOME);
        when(link.createAuthenticatedRequestFactory()).thenReturn(requests);
        when(requests.createRequest(any(MethodType.class), anyString())).thenReturn(request);
        when(request.setConnectionTimeout(anyInt())).thenReturn(request);
        when(request.setSoTimeout(anyInt())).thenReturn(request);
        when(request.setHeader(anyString(), anyString())).thenReturn(request);
    }

    /** Jira answers with a status and a body. */
    public LinkedJira answers(int status, String body) throws ResponseException {
        Response response = mock(Response.class);
        when(response.getStatusCode()).thenReturn(status);
        when(response.getResponseBodyAsString()).thenReturn(body);
        when(request.executeAndReturn(any())).thenAnswer(call -> {
            ReturningResponseHandler<Response, ?> handler = call.getArgument(0);
            return handler.handle(response);
        });
        return this;
    }

    /** Nothing answers. */
    public LinkedJira isDown() throws ResponseException {
        when(request.executeAndReturn(any()))
                .thenThrow(new ResponseException("Connection refused", new IOException("Connection refused")));
        return this;
    }

    /** The viewer has not let Confluence ask in their name. */
    public LinkedJira wantsPermission(URI address) throws CredentialsRequiredException {
        when(requests.getAuthorisationURI()).thenReturn(address);
        when(requests.createRequest(any(MethodType.class), anyString()))
                .thenThrow(new CredentialsRequiredException(requests, "no token"));
        return this;
    }
}
