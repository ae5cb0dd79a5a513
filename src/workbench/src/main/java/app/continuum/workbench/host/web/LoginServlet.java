package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log-in page, and logging in. */
final class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final String product;
    private final transient Accounts accounts;

    LoginServlet(String product, Accounts accounts) {
        this.product = product;
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> account =
                accounts.authenticate(parameter(request, "os_username"), parameter(request, "os_password"));
        if (account.isPresent()) {
            Sessions.logIn(request, account.get());
            response.setHeader("X-Seraph-LoginReason", "OK");
            response.sendRedirect(Destination.safe(request, request.getParameter("os_destination")));
        } else {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            show(
                    request,
                    response,
                    """
                    <div class="aui-message aui-message-error" role="alert" id="login-error">
                    <p>Sorry, your username and password are incorrect - please try again.</p></div>""");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        String form =
                """
                <main class="aui-page-panel aui-page-focused aui-page-size-small" role="main">
                <h1>Log in to %s</h1>
                %s
                <form class="aui" id="login-form" method="post" action="%s">
                <input type="hidden" name="os_destination" value="%s">
                <div class="field-group"><label for="login-form-username">Username</label>
                <input class="text" type="text" id="login-form-username" name="os_username" value="%s" autocomplete="username" autofocus required></div>
                <div class="field-group"><label for="login-form-password">Password</label>
                <input class="text password" type="password" id="login-form-password" name="os_password" autocomplete="current-password" required></div>
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="login-form-submit" type="submit">Log In</button></div>
                </form>
                </main>
                """
                        .formatted(
                                product,
                                message,
                                Html.escape(request.getRequestURI()),
                                Html.escape(parameter(request, "os_destination")),
                                Html.escape(parameter(request, "os_username")));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(Html.frame(product, request, response, new Page("Log in", "", "", form)));
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
