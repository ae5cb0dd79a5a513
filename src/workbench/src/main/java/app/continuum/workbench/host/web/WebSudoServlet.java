package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.sal.WebSudo;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks an administrator for the password again. */
final class WebSudoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DESTINATION = "webSudoDestination";
    private final String product;
    private final transient Accounts accounts;

    WebSudoServlet(String product, Accounts accounts) {
        this.product = product;
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> account = CurrentUser.get();
        if (account.isEmpty()) {
            String page = product.equals("Jira") ? "/login.jsp" : "/login.action";
            response.sendRedirect(request.getContextPath() + page + "?os_destination="
                    + Destination.encode(Destination.here(request)));
        } else {
            show(request, response, account.get(), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> account = CurrentUser.get();
        if (account.isEmpty() || !Xsrf.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!account.get().administrator()) {
            show(request, response, account.get(), "You do not have the permission to administer this instance.");
        } else if (accounts.authenticate(account.get().name(), password(request))
                .isEmpty()) {
            show(request, response, account.get(), "Incorrect password. Please try again.");
        } else {
            WebSudo.elevate(request);
            response.sendRedirect(Destination.safe(request, request.getParameter(DESTINATION)));
        }
    }

    private static String password(HttpServletRequest request) {
        String password = request.getParameter("webSudoPassword");
        return password == null ? "" : password;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Account account, String error)
            throws IOException {
        String destination = request.getParameter(DESTINATION);
        String message = error.isEmpty()
                ? ""
                : "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>" + error + "</p></div>";
        String form =
                """
                <main class="aui-page-panel aui-page-focused aui-page-size-small" role="main">
                <h1>Administrator Access</h1>
                <p>You are about to access administrative functions. Please enter your password again, %s.</p>
                %s
                <form class="aui" id="login-form" method="post">
                <input type="hidden" name="atl_token" value="%s">
                <input type="hidden" name="webSudoDestination" value="%s">
                <div class="field-group"><label for="login-form-authenticatePassword">Password</label>
                <input class="text password" type="password" id="login-form-authenticatePassword" name="webSudoPassword" autocomplete="current-password" autofocus required></div>
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="login-form-submit" type="submit">Confirm</button></div>
                </form></main>"""
                        .formatted(
                                Html.escape(account.displayName()),
                                message,
                                Html.escape(Xsrf.token(request, response)),
                                Html.escape(destination == null ? "" : destination));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(Html.frame(product, request, response, new Page("Administrator Access", "", "", form)));
    }
}
