package app.continuum.workbench.jira.settings;

import app.continuum.workbench.host.Xsrf;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;

/** The tokens that show a form came from this Jira. */
public final class FormTokens implements XsrfTokenGenerator {
    @Override
    public String generateToken(HttpServletRequest request) {
        return Xsrf.known(request).orElse("");
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return token != null && Xsrf.valid(request, token);
    }
}
