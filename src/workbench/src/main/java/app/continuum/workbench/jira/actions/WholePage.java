package app.continuum.workbench.jira.actions;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions that end on a page: a transition without a screen, and assigning. */
final class WholePage {
    private static final String NUMBER = "\\d{1,9}";
    private final JiraModel model;

    WholePage(JiraModel model) {
        this.model = model;
    }

    /** {@code WorkflowUIDispatcher.jspa}: leads to the step's screen, or takes a step that has none, with whatever fields are sent along. */
    void transition(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(model, request);
        JiraIssue issue = form.issue();
        JiraUser user = model.loggedIn().getLoggedInUser();
        String step = form.text("action");
        ErrorCollection errors = new Errors();
        if (issue != null && step.matches(NUMBER) && hasScreen(issue, Integer.parseInt(step))) {
            response.sendRedirect(request.getContextPath() + "/secure/CommentAssignIssue!default.jspa?id="
                    + issue.getId() + "&action=" + step);
            return;
        }
        if (issue == null || user == null || !step.matches(NUMBER)) {
            errors.addErrorMessage("The issue or the workflow action is not there, or you are not logged in.");
        } else {
            EditParameters inputs = form.inputs();
            errors = model.transitions()
                    .take(user, issue.getId(), Integer.parseInt(step), inputs, form.text("comment"), null);
        }
        end(request, response, issue, errors);
    }

    private static boolean hasScreen(JiraIssue issue, int step) {
        return Workflow.step(issue.header().status(), step)
                .filter(Transition::hasScreen)
                .isPresent();
    }

    /** {@code AssignIssue.jspa}: assigns. */
    void assign(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(model, request);
        JiraIssue issue = form.issue();
        JiraUser user = model.loggedIn().getLoggedInUser();
        AssignValidationResult result =
                model.edits().validateAssign(user, issue == null ? null : issue.getId(), form.text("assignee"));
        if (result.isValid()) {
            model.edits().assign(user, result);
        }
        end(request, response, issue, result.getErrorCollection());
    }

    private static void end(
            HttpServletRequest request, HttpServletResponse response, JiraIssue issue, ErrorCollection errors)
            throws IOException {
        if (!errors.hasAnyErrors() && issue != null) {
            response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey());
            return;
        }
        String messages = Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .map(message -> "<p>" + Html.escape(message) + "</p>")
                .collect(Collectors.joining());
        String content =
                "<main class=\"aui-page-panel\"><div class=\"aui-message aui-message-error error\" role=\"alert\">"
                        + messages + "</div></main>";
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(Html.frame("Jira", request, response, new Page("Error", "", "", content)));
    }
}
