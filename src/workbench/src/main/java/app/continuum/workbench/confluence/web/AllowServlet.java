package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.link.LinkSettings;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.host.web.Destination;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks a viewer whether Confluence may ask Jira in their name, and leads back to the page they came from. */
final class AllowServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient LinkSettings settings;
    private final transient Frame frame;

    AllowServlet(LinkSettings settings, Frame frame) {
        this.settings = settings;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Frame.sentToLogIn(request, response)) {
            return;
        }
        String callback = Destination.safe(request, request.getParameter("callback"));
        frame.write(
                request,
                response,
                "Authorize",
                """
                <h1>Welcome to Jira</h1>
                <p><strong>Confluence</strong> would like to have read and write access to your data on the Jira at %s.</p>
                <form class="aui" id="allow-form" method="post"><input type="hidden" name="atl_token" value="%s">
                <input type="hidden" name="callback" value="%s">
                <button class="aui-button aui-button-primary" id="approve" name="approve" value="allow">Allow</button>
                <button class="aui-button" id="deny" name="approve" value="deny">Deny</button></form>"""
                        .formatted(
                                Html.escape(settings.address().toString()),
                                Html.escape(Xsrf.token(request, response)),
                                Html.escape(callback)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> viewer = CurrentUser.get();
        if (viewer.isEmpty() || !Xsrf.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
            return;
        }
        settings.allow(viewer.get().key(), "allow".equals(request.getParameter("approve")));
        response.sendRedirect(Destination.safe(request, request.getParameter("callback")));
    }
}
