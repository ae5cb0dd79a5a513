package app.continuum.workbench.host.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.uri.UriComponent;

/** Jersey, which is shown the path that the container found the servlet by, whatever was sent for it. */
final class RestServlet extends ServletContainer {
    private static final long serialVersionUID = 1L;

    RestServlet(ResourceConfig config) {
        super(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.service(new Canonical(request), response);
    }

    private static final class Canonical extends HttpServletRequestWrapper {
        private final String path;

        Canonical(HttpServletRequest request) {
            super(request);
            this.path = canonical(request.getRequestURI());
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            return url.replace(url.indexOf("/", "https://".length()), url.length(), path);
        }

        // without matrix parameters, dots and doubled slashes, each character encoded only where it has to be
        private static String canonical(String raw) {
            Deque<String> segments = new ArrayDeque<>();
            for (String segment : raw.split("/", -1)) {
                String plain = UriComponent.decode(segment.replaceAll(";.*", ""), UriComponent.Type.PATH_SEGMENT);
                if (plain.equals("..")) {
                    segments.pollLast();
                } else if (!plain.isEmpty() && !plain.equals(".")) {
                    segments.addLast(plain);
                }
            }
            return segments.stream()
                    .map(segment -> UriComponent.encode(segment, UriComponent.Type.PATH_SEGMENT))
                    .collect(Collectors.joining("/", "/", raw.endsWith("/") && !segments.isEmpty() ? "/" : ""));
        }
    }
}
