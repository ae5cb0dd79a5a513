package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.edits.Issues;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.LoggedIn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /browse/KEY}: an issue, or a project's issues. */
final class BrowseServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String RIGHT_CONTEXT = "atl.jira.view.issue.right.context";

    private final transient Product product;
    private final transient Frame frame;
    private final transient ErrorPage errors;
    private final transient LoggedIn loggedIn;
    private final transient Issues issues;
    private final transient Screens screens;
    private final transient IssueSheets sheets;

    BrowseServlet(
            Product product,
            Frame frame,
            ErrorPage errors,
            LoggedIn loggedIn,
            Issues issues,
            Screens screens,
            IssueSheets sheets) {
        this.product = product;
        this.frame = frame;
        this.errors = errors;
        this.loggedIn = loggedIn;
        this.issues = issues;
        this.screens = screens;
        this.sheets = sheets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            response.sendRedirect(request.getContextPath() + "/projects/" + key);
            return;
        }
        Optional<JiraUser> user = loggedIn.user();
        Optional<JiraIssue> issue = Optional.ofNullable(issues.getIssueObject(key));
        if (user.isEmpty() || issue.isEmpty() || !screens.may(Grant.BROWSE_PROJECTS, issue.get(), user.get())) {
            errors.issueNotFound(request, response);
            return;
        }
        show(request, response, issue.get(), user.get());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, JiraIssue issue, JiraUser user)
            throws IOException {
        String context = request.getContextPath();
        IssueSheet sheet = sheets.of(issue, user, context, Xsrf.token(request, response));
        frame.write(
                request,
                response,
                "[" + issue.getKey() + "] " + issue.summary(),
                "<meta name=\"ajs-issue-key\" content=\"" + escape(issue.getKey()) + "\">\n",
                new IssuePage(sheet, panels(issue, user), context).html(),
                "jira.view.issue",
                "jira.general",
                "atl.general");
    }

    private List<SidePanel> panels(JiraIssue issue, JiraUser user) {
        Map<String, Object> context = Map.of("issue", issue, "user", user, "project", issue.getProjectObject());
        return product.modules().panels(RIGHT_CONTEXT, context).stream()
                .map(panel ->
                        new SidePanel(panel.weight(), new Panel(panel.key(), panel.label(), panel.render(context))))
                .filter(panel -> !panel.panel().content().isBlank())
                .toList();
    }
}
