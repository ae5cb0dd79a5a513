package app.continuum.jira.answers;

import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Demands over REST what the administrator's pages demand: that administrators have confirmed their password. */
public final class Confirmation {
    private static final String BEARER = "bearer ";

    private final Visibility visibility;
    private final WebSudoManager webSudo;

    /** A confirmation by Jira's own means. */
    public Confirmation(Visibility visibility, WebSudoManager webSudo) {
        this.visibility = visibility;
        this.webSudo = webSudo;
    }

    /**
     * Whether somebody who may configure may do so by this request. Jira confirms the passwords of its administrators alone, and only those of browsers: whoever shows a personal access token, which
     * Jira has checked before, has no session in which a password could be confirmed.
     */
    boolean isGiven(HttpServletRequest request, ApplicationUser user) {
        boolean byToken = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .isPresent();
        if (byToken || !visibility.administers(user)) {
            return true;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException unconfirmed) {
            return false;
        }
    }
}
