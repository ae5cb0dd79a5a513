package app.continuum.workbench.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the product's log-in page, which leads on to where somebody wanted to go. */
public record LoginAddress(String page) implements LoginUriProvider {
    @Override
    public URI getLoginUri(URI returnUri) {
        String path = returnUri.getRawPath() == null ? "/" : returnUri.getRawPath();
        String query = returnUri.getRawQuery();
        String destination = query == null ? path : path + "?" + query;
        return URI.create(page + "?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}
