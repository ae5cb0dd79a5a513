package app.continuum.workbench.jira.web;

import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.LoggedIn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;

/** {@code /issues/?jql=}: the issues a query finds. */
final class NavigatorServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LoggedIn loggedIn;
    private final transient IssueListing listing;

    NavigatorServlet(LoggedIn loggedIn, IssueListing listing) {
        this.loggedIn = loggedIn;
        this.listing = listing;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JiraUser> user = loggedIn.user();
        if (user.isEmpty()) {
            response.sendRedirect(ErrorPage.logIn(request));
            return;
        }
        String jql = Objects.requireNonNullElse(request.getParameter("jql"), "");
        listing.show(request, response, user.get(), "Issue Navigator", jql);
    }
}
