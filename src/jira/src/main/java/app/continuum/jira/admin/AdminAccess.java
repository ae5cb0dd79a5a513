package app.continuum.jira.admin;

import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.Address;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets administrators in, their password confirmed, and heads of delivery, and nobody else. */
public final class AdminAccess {
    private final JiraAuthenticationContext authentication;
    private final Visibility visibility;
    private final WebSudoManager webSudo;
    private final LoginUriProvider login;

    /** Access by Jira's own means. */
    public AdminAccess(
            JiraAuthenticationContext authentication,
            Visibility visibility,
            WebSudoManager webSudo,
            LoginUriProvider login) {
        this.authentication = authentication;
        this.visibility = visibility;
        this.webSudo = webSudo;
        this.login = login;
    }

    /** Answers an administrator whose password has to be confirmed first. */
    interface Unconfirmed {
        void answer() throws IOException;
    }

    /** Sends the browser to where Jira asks for the password, and then back to what was asked for. */
    void askForPassword(HttpServletRequest request, HttpServletResponse response) {
        webSudo.enforceWebSudoProtection(request, response);
    }

    /** Whoever may configure and asks; nothing where somebody else does, who is then answered. */
    Optional<ApplicationUser> admit(HttpServletRequest request, HttpServletResponse response, Unconfirmed otherwise)
            throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(login.getLoginUri(Address.asked(request)).toASCIIString());
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
            otherwise.answer();
            return Optional.empty();
        }
        return Optional.of(user);
    }
}
