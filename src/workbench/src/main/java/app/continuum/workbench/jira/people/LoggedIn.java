package app.continuum.workbench.jira.people;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Optional;

/** Whoever makes the request at hand. */
public final class LoggedIn implements JiraAuthenticationContext {
    private final People people;

    public LoggedIn(People people) {
        this.people = people;
    }

    @Override
    public JiraUser getLoggedInUser() {
        return user().orElse(null);
    }

    /** Whoever makes the request at hand; nobody when they are not logged in. */
    public Optional<JiraUser> user() {
        return CurrentUser.get().map(Account::key).map(people::getUserByKey);
    }
}
