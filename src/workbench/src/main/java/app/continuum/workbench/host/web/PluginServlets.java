package app.continuum.workbench.host.web;

import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.access.Access;
import app.continuum.workbench.sal.LoginAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The app's servlets under {@code /plugins/servlet}. */
public final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient List<Entry> entries = new ArrayList<>();
    private final transient LoginAddress login;

    /** Visitors who have to log in are sent to that page. */
    public PluginServlets(LoginAddress login) {
        this.login = login;
    }

    private record Entry(String pattern, HttpServlet servlet) {
        Optional<String> base(String path) {
            if (!pattern.endsWith("/*")) {
                return pattern.equals(path) ? Optional.of(pattern) : Optional.empty();
            }
            String base = pattern.substring(0, pattern.length() - 2);
            return path.equals(base) || path.startsWith(base + "/") ? Optional.of(base) : Optional.empty();
        }
    }

    /** Adds a servlet under a pattern of the descriptor. */
    public void add(String pattern, HttpServlet servlet) {
        entries.add(new Entry(pattern, servlet));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        for (Entry entry : entries) {
            Optional<String> base = entry.base(path);
            if (base.isPresent()) {
                call(entry.servlet(), new PluginRequest(request, base.get()), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void call(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (Access.of(servlet.getClass()).answer(CurrentUser.get())) {
            case GRANTED -> servlet.service(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case UNAUTHENTICATED -> {
                if (request.getMethod().equals("GET")) {
                    response.sendRedirect(login.getLoginUri(URI.create(Destination.here(request)))
                            .toString());
                } else {
                    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                }
            }
        }
    }
}
