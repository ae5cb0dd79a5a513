package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.WorkflowValidator;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.edits.StepValidator;
import app.continuum.workbench.jira.edits.Transition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The administrator's pages about the steps of the workflow; the rows of a validator's form stand in a table, as in Jira. */
final class WorkflowPages {
    private final AdminFrame admin;

    WorkflowPages(AdminFrame admin) {
        this.admin = admin;
    }

    /** A validator on a step; its module is missing when the app has it no more. */
    record Line(StepValidator kept, Optional<WorkflowValidator> module) {}

    /** The address of an action about a step. */
    static String address(HttpServletRequest request, String action, int step) {
        return request.getContextPath() + "/secure/admin/workflows/" + action
                + "?workflowMode=live&workflowName=jira&workflowTransition=" + step;
    }

    void list(HttpServletRequest request, HttpServletResponse response, List<Transition> steps) throws IOException {
        String links = steps.stream()
                .map(step -> "<li><a href=\"%s\">%s</a> (%d)</li>"
                        .formatted(view(request, step.id()), escape(step.name()), step.id()))
                .collect(Collectors.joining());
        write(request, response, "Workflow", "<ul id=\"workflow-steps\">" + links + "</ul>");
    }

    void view(HttpServletRequest request, HttpServletResponse response, Transition step, List<Line> lines)
            throws IOException {
        String rows = lines.stream().map(line -> row(request, response, line)).collect(Collectors.joining());
        String list = lines.isEmpty()
                ? "<p>No validator: whatever is sent with this transition is taken.</p>"
                : "<table class=\"aui\" id=\"workflow-validators\"><tbody>" + rows + "</tbody></table>";
        String content = list
                + "<p><a class=\"aui-button\" id=\"add-workflow-validator\" href=\"%s\">Add validator</a></p>"
                        .formatted(escape(address(request, "AddWorkflowTransitionValidator!default.jspa", step.id())));
        write(request, response, "Transition: " + step.name(), content);
    }

    private static String row(HttpServletRequest request, HttpServletResponse response, Line line) {
        String count = "&count=" + line.kept().id();
        int step = line.kept().step();
        String edit = escape(address(request, "EditWorkflowTransitionValidatorParams!default.jspa", step) + count);
        String remove = escape(address(request, "DeleteWorkflowTransitionValidators.jspa", step) + count);
        return """
                <tr><td>%s</td>
                <td><a class="edit-workflow-validator" href="%s">Edit</a></td>
                <td><form method="post" action="%s">%s
                <button class="aui-button aui-button-link delete-workflow-validator" type="submit">Delete</button></form></td></tr>"""
                .formatted(
                        line.module()
                                .map(module -> module.view(line.kept().arguments()))
                                .orElse(escape(line.kept().moduleKey()) + ", which is not there"),
                        edit,
                        remove,
                        token(request, response));
    }

    void choose(
            HttpServletRequest request, HttpServletResponse response, Transition step, List<WorkflowValidator> modules)
            throws IOException {
        String rows = modules.stream()
                .map(module -> "<tr><td><a href=\"%s\">%s</a></td><td>%s</td></tr>"
                        .formatted(
                                escape(address(request, "AddWorkflowTransitionValidatorParams!default.jspa", step.id())
                                        + "&pluginModuleKey=" + module.key()),
                                escape(module.name()),
                                escape(module.description())))
                .collect(Collectors.joining());
        write(
                request,
                response,
                "Add Validator To Transition",
                "<table class=\"aui\" id=\"descriptors_table\"><tbody>" + rows + "</tbody></table>");
    }

    void add(HttpServletRequest request, HttpServletResponse response, Transition step, WorkflowValidator module)
            throws IOException {
        String action = address(request, "AddWorkflowTransitionValidatorParams.jspa", step.id()) + "&pluginModuleKey="
                + module.key();
        form(request, response, module, action, module.inputRows(), "Add");
    }

    void edit(HttpServletRequest request, HttpServletResponse response, StepValidator kept, WorkflowValidator module)
            throws IOException {
        String action =
                address(request, "EditWorkflowTransitionValidatorParams.jspa", kept.step()) + "&count=" + kept.id();
        form(request, response, module, action, module.editRows(kept.arguments()), "Update");
    }

    private void form(
            HttpServletRequest request,
            HttpServletResponse response,
            WorkflowValidator module,
            String action,
            String rows,
            String button)
            throws IOException {
        String content =
                """
                <p>%s</p>
                <form class="aui" method="post" action="%s">%s
                <table class="jiraform"><tbody>%s</tbody></table>
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="%s_submit" type="submit">%s</button></div>
                </form>"""
                        .formatted(
                                escape(module.description()),
                                escape(action),
                                token(request, response),
                                rows,
                                button.toLowerCase(Locale.ROOT),
                                button);
        write(request, response, module.name(), content);
    }

    private static String view(HttpServletRequest request, int step) {
        return escape(address(request, "ViewWorkflowTransition.jspa", step));
    }

    private static String token(HttpServletRequest request, HttpServletResponse response) {
        return "<input type=\"hidden\" name=\"atl_token\" value=\"%s\">"
                .formatted(escape(Xsrf.token(request, response)));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(admin.html(request, response, title, "", "<h1>" + escape(title) + "</h1>" + content));
    }
}
