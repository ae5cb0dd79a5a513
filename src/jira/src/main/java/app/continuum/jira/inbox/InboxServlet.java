package app.continuum.jira.inbox;

import app.continuum.jira.pages.SwitchedOff;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The page {@code /plugins/servlet/continuum/inbox}; whoever is not logged in is asked to, and the heads-ups themselves come by REST. */
@UnrestrictedAccess
public final class InboxServlet extends HttpServlet {
    private final transient Optional<Inbox> inbox;
    private final transient ScreenText text;

    /** A servlet before an inbox, which may be switched off. */
    public InboxServlet(Optional<Inbox> inbox, ScreenText text) {
        this.inbox = inbox;
        this.text = text;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (inbox.isEmpty()) {
            SwitchedOff.say(response, text);
        } else if (inbox.get().isSomebodys()) {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            inbox.get().show(response.getWriter());
        } else {
            response.sendRedirect(
                    inbox.get().login(URI.create(request.getRequestURL().toString())));
        }
    }
}
