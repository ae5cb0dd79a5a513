package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** The administration's home, for administrators only. */
final class AdminServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AdminFrame admin;
    private final transient ErrorPage errors;

    AdminServlet(AdminFrame admin, ErrorPage errors) {
        this.admin = admin;
        this.errors = errors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CurrentUser.get().map(Account::administrator).orElse(false)) {
            errors.administratorsOnly(request, response);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(admin.html(
                        request,
                        response,
                        "Administration",
                        "",
                        """
                        <h1>Administration</h1>
                        <p>The apps' pages are in the menu. Of Jira's own there is one:
                        <a id="view_workflow_steps" href="%s">the steps of the workflow</a>, with their validators.
                        What Jira sends by mail is in <a id="view_mailbox" href="%s">the mailbox</a>.</p>"""
                                .formatted(
                                        request.getContextPath() + "/secure/admin/workflows/ListWorkflows.jspa",
                                        MailboxPages.address(request))));
    }
}
