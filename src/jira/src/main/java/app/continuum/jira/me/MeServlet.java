package app.continuum.jira.me;

import app.continuum.jira.pages.DeskServlet;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;

/** The page {@code /plugins/servlet/continuum/me}; whoever is not logged in is asked to, and who may see whom is decided behind it. */
@UnrestrictedAccess
public final class MeServlet extends DeskServlet {
    /** A servlet before a desk, which may be switched off. */
    public MeServlet(Optional<MyDesk> desk, ScreenText text) {
        super(desk, text);
    }
}
