package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Xsrf;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs out whoever sent the token of their own page, and asks the others first. */
final class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final String product;

    LogoutServlet(String product) {
        this.product = product;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String content;
        if (Xsrf.passes(request)) {
            Sessions.logOut(request);
            content =
                    """
                    <main class="aui-page-panel aui-page-focused" role="main"><h1>You are now logged out</h1>
                    <p><a href="%s/">Log in again</a></p></main>""";
        } else {
            content =
                    """
                    <main class="aui-page-panel aui-page-focused" role="main"><h1>Confirm logout</h1>
                    <form class="aui" method="post"><input type="hidden" name="atl_token" value="%2$s">
                    <button class="aui-button aui-button-primary" type="submit">Log Out</button></form></main>""";
        }
        response.setContentType("text/html;charset=UTF-8");
        String html =
                content.formatted(Html.escape(request.getContextPath()), Html.escape(Xsrf.token(request, response)));
        response.getWriter().write(Html.frame(product, request, response, new Page("Log out", "", "", html)));
    }
}
