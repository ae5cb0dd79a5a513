package app.continuum.jira.admin;

import app.continuum.jira.pages.DeskServlet;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;

/** The administrator's pages below {@code /plugins/servlet/continuum/admin}; who may come in is decided behind it, not by the annotation. */
@UnrestrictedAccess
public final class AdminServlet extends DeskServlet {
    /** A servlet before a desk, which may be switched off. */
    public AdminServlet(Optional<AdminDesk> desk, ScreenText text) {
        super(desk, text);
    }
}
