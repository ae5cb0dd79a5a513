package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.link.LinkSettings;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.sal.WebSudo;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /admin/applink.action}: how Confluence is linked to Jira. */
final class LinkAdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient LinkSettings settings;
    private final transient Frame frame;
    private final transient WebSudo webSudo;

    LinkAdminServlet(LinkSettings settings, Frame frame, WebSudo webSudo) {
        this.settings = settings;
        this.frame = frame;
        this.webSudo = webSudo;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Frame.sentToLogIn(request, response)) {
            return;
        }
        if (CurrentUser.get().filter(Account::administrator).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            frame.write(
                    request,
                    response,
                    "Not Permitted",
                    "<h1>Not Permitted</h1><p>Only administrators change links.</p>");
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        if (request.getMethod().equals("POST")) {
            change(request, response);
        } else {
            show(request, response, "");
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getParameter("address") == null
                ? ""
                : request.getParameter("address").strip();
        Optional<LinkSettings.Mode> mode = Arrays.stream(LinkSettings.Mode.values())
                .filter(candidate -> candidate.word().equals(request.getParameter("mode")))
                .findFirst();
        if (!Xsrf.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
        } else if (mode.isEmpty() || !isAddress(address)) {
            show(request, response, message("error", "The address has to begin with http:// or https://."));
        } else {
            settings.change(mode.get(), address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
            show(request, response, message("success", "The link is changed."));
        }
    }

    private static boolean isAddress(String text) {
        try {
            return text.isEmpty()
                    || (text.matches("https?://.+") && URI.create(text).getHost() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String message(String kind, String text) {
        return "<div class=\"aui-message aui-message-" + kind + "\" role=\"status\"><p>" + text + "</p></div>";
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        String modes =
                Arrays.stream(LinkSettings.Mode.values()).map(this::radio).collect(Collectors.joining());
        frame.write(
                request,
                response,
                "Application Links",
                """
                <h1>Application Links</h1>%s
                <form class="aui" id="applink-form" method="post"><input type="hidden" name="atl_token" value="%s">
                <fieldset class="group"><legend>Jira (primary)</legend>%s</fieldset>
                <div class="field-group"><label for="applink-address">Address</label>
                <input class="text long-field" id="applink-address" name="address" value="%s">
                <div class="description">Empty: the workbench's own Jira.</div></div>
                <div class="buttons-container"><button class="aui-button aui-button-primary" type="submit">Save</button></div>
                </form>"""
                        .formatted(
                                message,
                                Html.escape(Xsrf.token(request, response)),
                                modes,
                                Html.escape(settings.address().toString())));
    }

    private String radio(LinkSettings.Mode mode) {
        String label =
                switch (mode) {
                    case IMPERSONATION -> "OAuth (impersonation): in the viewer's name";
                    case THREE_LEGGED -> "OAuth: in the viewer's name, once the viewer has allowed it";
                    case REMOVED -> "No link";
                };
        return """
                <div class="radio"><input class="radio" type="radio" name="mode" id="applink-%1$s" value="%1$s"%2$s>
                <label for="applink-%1$s">%3$s</label></div>"""
                .formatted(mode.word(), mode == settings.mode() ? " checked" : "", label);
    }
}
