package app.continuum.workbench.confluence.link;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentRequest;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.web.LinkSignature;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Makes requests in the name of whoever looks at the page; in nobody's where nobody is logged in. */
final class ViewersRequests implements ApplicationLinkRequestFactory {
    private final LinkSettings settings;
    private final LinkSignature signature;
    private final String confluence;

    ViewersRequests(LinkSettings settings, LinkSignature signature, String confluence) {
        this.settings = settings;
        this.signature = signature;
        this.confluence = confluence;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException {
        Optional<Account> viewer = CurrentUser.get();
        if (settings.mode() == LinkSettings.Mode.THREE_LEGGED
                && viewer.filter(account -> !settings.isAllowedBy(account.key()))
                        .isPresent()) {
            throw new CredentialsRequiredException(
                    this, "You do not have an authorized access token for the remote resource.");
        }
        URI address = address(url);
        String query = address.getRawQuery();
        String path = query == null ? address.getRawPath() : address.getRawPath() + "?" + query;
        Map<String, String> identity =
                viewer.map(account -> signature.sign(account.name(), path)).orElse(Map.of());
        return new LinkRequest(methodType, address, identity);
    }

    @Override
    public URI getAuthorisationURI() {
        String here = CurrentRequest.get().map(ViewersRequests::here).orElse("/");
        return URI.create(confluence + AllowPath.PATH + "?callback=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private URI address(String url) {
        return URI.create(url.startsWith("/") ? settings.address() + url : url);
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
