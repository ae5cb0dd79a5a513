package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is logged in on a session. */
public final class Sessions {
    private static final String ACCOUNT = "workbench.account";

    private Sessions() {}

    /** Logs the account in on this visitor's session, under a new session id. */
    public static void logIn(HttpServletRequest request, Account account) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ACCOUNT, account.key());
    }

    /** Ends this visitor's session. */
    public static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The active account that is logged in on this visitor's session. */
    public static Optional<Account> account(HttpServletRequest request, Accounts accounts) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof String key
                ? accounts.byKey(key).filter(Account::active)
                : Optional.empty();
    }
}
