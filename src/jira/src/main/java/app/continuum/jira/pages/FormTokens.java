package app.continuum.jira.pages;

import app.continuum.core.links.Feature;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes the token of a form. That Jira 11 has this method is likely and not proven, so no other class calls it: without it, the token the browser already has is
 * used.
 */
@Feature(value = "form-token", replaceable = true)
public final class FormTokens {
    private final XsrfTokenGenerator tokens;

    /** Tokens of this Jira. */
    public FormTokens(XsrfTokenGenerator tokens) {
        this.tokens = tokens;
    }

    /** The token of whoever asks. */
    String make(HttpServletRequest request) {
        return tokens.generateToken(request);
    }
}
