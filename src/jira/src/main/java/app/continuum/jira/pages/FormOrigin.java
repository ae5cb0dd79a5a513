package app.continuum.jira.pages;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a form that was sent from a page of ours from one that somebody else had the browser send. */
public final class FormOrigin {
    private static final String TOKEN_PARAMETER = "atl_token";
    private static final String TOKEN_COOKIE = "atlassian.xsrf.token";

    private final XsrfTokenGenerator tokens;
    private final Optional<FormTokens> formTokens;

    /** An origin proven by Jira's own tokens. */
    public FormOrigin(XsrfTokenGenerator tokens, Optional<FormTokens> formTokens) {
        this.tokens = tokens;
        this.formTokens = formTokens;
    }

    /** The token a form of ours carries; empty where there is none. */
    public String token(HttpServletRequest request) {
        return formTokens.map(made -> made.make(request)).orElseGet(() -> tokenOfTheBrowser(request));
    }

    private static String tokenOfTheBrowser(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(TOKEN_COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Whether the form carries the token of whoever sends it. */
    public boolean isOurs(HttpServletRequest request) {
        String token = request.getParameter(TOKEN_PARAMETER);
        return token != null && tokens.validateToken(request, token);
    }
}
