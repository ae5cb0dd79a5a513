package app.continuum.jira.inbox;

import app.continuum.core.links.Feature;
import app.continuum.jira.headsup.Lists;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Map;

/** The heads-ups of whoever is logged in. */
@Feature("inbox")
public final class Inbox {
    private static final String TEMPLATE = "app/continuum/jira/inbox/inbox.vm";

    private final Lists lists;
    private final JiraAuthenticationContext authentication;
    private final LoginUriProvider login;
    private final TemplateRenderer renderer;
    private final ScreenText text;

    /** An inbox in the words of this agency. */
    public Inbox(
            Lists lists,
            JiraAuthenticationContext authentication,
            LoginUriProvider login,
            TemplateRenderer renderer,
            ScreenText text) {
        this.lists = lists;
        this.authentication = authentication;
        this.login = login;
        this.renderer = renderer;
        this.text = text;
    }

    boolean isSomebodys() {
        return authentication.getLoggedInUser() != null;
    }

    /** How many wait for whoever is logged in. */
    int waiting() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? 0 : lists.waiting(user);
    }

    /** Where one logs in to come back to an address. */
    String login(URI wanted) {
        return login.getLoginUri(wanted).toASCIIString();
    }

    void show(Writer page) throws IOException {
        renderer.render(TEMPLATE, Map.of("text", text), page);
    }
}
