package app.continuum.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Addresses of the page that is asked for. */
public final class Address {
    private Address() {}

    /** The page's own path, for its forms and links. */
    public static String here(HttpServletRequest request) {
        return request.getContextPath()
                + request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** The whole address that was asked for, to come back to. */
    public static URI asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
