package app.continuum.jira.pages;

import app.continuum.jira.words.ScreenText;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A servlet before a desk; where that is switched off, it says so. */
public abstract class DeskServlet extends HttpServlet {
    private final transient Optional<? extends FormDesk> desk;
    private final transient ScreenText text;

    /** A servlet before a desk, which may be switched off. */
    protected DeskServlet(Optional<? extends FormDesk> desk, ScreenText text) {
        this.desk = desk;
        this.text = text;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (desk.isPresent()) {
            desk.get().show(request, response);
        } else {
            SwitchedOff.say(response, text);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (desk.isPresent()) {
            desk.get().save(request, response);
        } else {
            SwitchedOff.say(response, text);
        }
    }
}
