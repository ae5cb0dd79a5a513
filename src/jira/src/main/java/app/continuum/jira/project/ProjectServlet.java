package app.continuum.jira.project;

import app.continuum.jira.pages.DeskServlet;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;

/** The page {@code /plugins/servlet/continuum/project?projectKey=KEY}; who may see it is decided behind it. */
@UnrestrictedAccess
public final class ProjectServlet extends DeskServlet {
    /** A servlet before a desk, which may be switched off. */
    public ProjectServlet(Optional<ProjectDesk> desk, ScreenText text) {
        super(desk, text);
    }
}
