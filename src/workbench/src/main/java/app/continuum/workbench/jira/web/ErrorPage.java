package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What Jira says where there is nothing to see; a visitor who is not logged in is asked to log in first. */
public final class ErrorPage {
    private final Frame frame;

    ErrorPage(Frame frame) {
        this.frame = frame;
    }

    /** The same page for an issue that does not exist and one the reader may not see. */
    void issueNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "Issue Not Found",
                "You can't view this issue. It may have been deleted or you don't have permission to view it.");
    }

    void projectNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "Project Not Found",
                "You can't view this project. It may have been deleted or you don't have permission to view it.");
    }

    void administratorsOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                request,
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "Access Denied",
                "It seems that you have tried to perform an operation which you are not permitted to perform.");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String title, String text)
            throws IOException {
        if (CurrentUser.get().isEmpty()) {
            response.sendRedirect(logIn(request));
            return;
        }
        response.setStatus(status);
        frame.write(
                request,
                response,
                title,
                """
                <main class="issue-view"><div class="issue-error">
                <h1>%s</h1><div class="aui-message aui-message-error error"><p>%s</p></div>
                </div></main>"""
                        .formatted(escape(title), escape(text)));
    }

    /** The log-in page, which leads back to the page asked for. */
    public static String logIn(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String destination = query == null ? path : path + "?" + query;
        return request.getContextPath() + "/login.jsp?permissionViolation=true&os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }
}
