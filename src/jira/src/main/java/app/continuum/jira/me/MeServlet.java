package app.continuum.jira.me;

import app.continuum.jira.pages.SwitchedOff;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page {@code /plugins/servlet/continuum/me}; whoever is not logged in is asked to, and who may see whom is decided behind it. */
@UnrestrictedAccess
public final class MeServlet extends HttpServlet {
    private final transient Optional<MyDesk> desk;
    private final transient ScreenText text;

    /** A servlet before a desk, which may be switched off. */
    public MeServlet(Optional<MyDesk> desk, ScreenText text) {
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
