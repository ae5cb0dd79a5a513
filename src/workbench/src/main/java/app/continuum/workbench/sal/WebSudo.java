package app.continuum.workbench.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Sends administrators to the page that asks for their password again, unless they gave it a short while ago. */
public record WebSudo(String page) implements WebSudoManager {
    private static final String UNTIL = "workbench.websudo";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(UNTIL) instanceof Instant until)
                || until.isBefore(Instant.now())) {
            throw new WebSudoSessionException();
        }
        elevate(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String destination = query == null ? path : path + "?" + query;
        try {
            response.sendRedirect(request.getContextPath() + page + "?webSudoDestination="
                    + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the session an administrator's for some minutes. */
    public static void elevate(HttpServletRequest request) {
        request.getSession().setAttribute(UNTIL, Instant.now().plus(LIFETIME));
    }
}
