package app.continuum.jira.project;

import app.continuum.jira.pages.SwitchedOff;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page {@code /plugins/servlet/continuum/project?projectKey=KEY}; who may see it is decided behind it. */
@UnrestrictedAccess
public final class ProjectServlet extends HttpServlet {
    private final transient Optional<ProjectDesk> desk;
    private final transient ScreenText text;

    /** A servlet before a desk, which may be switched off. */
    public ProjectServlet(Optional<ProjectDesk> desk, ScreenText text) {
        this.desk = desk;
        this.text = text;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (desk.isPresent()) {
            desk.get().show(request, response);
        } else {
            SwitchedOff.say(response, text);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (desk.isPresent()) {
            desk.get().save(request, response);
        } else {
            SwitchedOff.say(response, text);
        }
    }
}
