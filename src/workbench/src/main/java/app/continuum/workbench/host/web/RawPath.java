package app.continuum.workbench.host.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path that the products match the patterns of an app's filters with: as it was sent, not decoded. */
final class RawPath {
    private RawPath() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH) instanceof String included) {
            return included;
        }
        String uri = request.getRequestURI();
        String context = request.getContextPath();
        return uri.substring(uri.indexOf(context) + context.length());
    }
}
