package app.continuum.workbench.jira.actions;

import app.continuum.workbench.host.Xsrf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An action that only a form of this Jira may ask for. */
public final class Checked implements Action {
    private static final String MISSING =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>XSRF Security Token Missing</title></head>
            <body><div class="aui-message aui-message-error error">
            <h1>XSRF Security Token Missing</h1>
            <p>Jira could not complete this action due to a missing form token.</p>
            <p>You may have cleared your browser cookies, which could have resulted in the expiry of your current form
            token. A new form token has been reissued.</p></div></body></html>
            """;
    private final Action action;

    public Checked(Action action) {
        this.action = action;
    }

    @Override
    public void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Xsrf.passes(request)) {
            action.run(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(MISSING);
        }
    }
}
