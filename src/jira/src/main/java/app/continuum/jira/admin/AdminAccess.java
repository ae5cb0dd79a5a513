package app.continuum.jira.admin;

import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets administrators in, their password confirmed, and heads of delivery, and nobody else. */
public final class AdminAccess {
    private static final String TOKEN_PARAMETER = "atl_token";
    private static final String TOKEN_COOKIE = "atlassian.xsrf.token";

    private final JiraAuthenticationContext authentication;
    private final Visibility visibility;
    private final WebSudoManager webSudo;
    private final LoginUriProvider login;
    private final XsrfTokenGenerator tokens;
    private final Optional<FormTokens> formTokens;

    /** Access by Jira's own means. */
    public AdminAccess(
            JiraAuthenticationContext authentication,
            Visibility visibility,
            WebSudoManager webSudo,
            LoginUriProvider login,
            XsrfTokenGenerator tokens,
            Optional<FormTokens> formTokens) {
        this.authentication = authentication;
        this.visibility = visibility;
        this.webSudo = webSudo;
        this.login = login;
        this.tokens = tokens;
        this.formTokens = formTokens;
    }

    /** Whoever may configure and asks; nothing where somebody else does, who is then answered. */
    Optional<ApplicationUser> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(login.getLoginUri(requested(request)).toASCIIString());
            return Optional.empty();
        }
        if (!visibility.configures(user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        if (!visibility.administers(user)) {
            // Jira confirms the passwords of its administrators alone
            return Optional.of(user);
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException unconfirmed) {
            webSudo.enforceWebSudoProtection(request, response);
            return Optional.empty();
        }
        return Optional.of(user);
    }

    String token(HttpServletRequest request) {
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

    boolean isFromOurForm(HttpServletRequest request) {
        String token = request.getParameter(TOKEN_PARAMETER);
        return token != null && tokens.validateToken(request, token);
    }

    private static URI requested(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
