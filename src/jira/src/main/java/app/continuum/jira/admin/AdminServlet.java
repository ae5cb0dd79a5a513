package app.continuum.jira.admin;

import app.continuum.jira.pages.SwitchedOff;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The administrator's pages below {@code /plugins/servlet/continuum/admin}; who may come in is decided behind it, not by the annotation. */
@UnrestrictedAccess
public final class AdminServlet extends HttpServlet {
    private final transient Optional<AdminDesk> desk;
    private final transient ScreenText text;

    /** A servlet before a desk, which may be switched off. */
    public AdminServlet(Optional<AdminDesk> desk, ScreenText text) {
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
