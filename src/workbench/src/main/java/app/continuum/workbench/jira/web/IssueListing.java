package app.continuum.workbench.jira.web;

import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.search.Found;
import app.continuum.workbench.jira.search.JqlException;
import app.continuum.workbench.jira.search.Search;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers with a page of the issues a JQL query finds, or with what is wrong with the query. */
final class IssueListing {
    private final Frame frame;
    private final Search search;

    IssueListing(Frame frame, Search search) {
        this.frame = frame;
        this.search = search;
    }

    void show(HttpServletRequest request, HttpServletResponse response, JiraUser user, String title, String jql)
            throws IOException {
        show(request, response, user, title, jql, "");
    }

    /** The same with something below the issues. */
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            JiraUser user,
            String title,
            String jql,
            String below)
            throws IOException {
        ListPage page = page(user, jql, start(request));
        frame.write(request, response, title, page.html(request.getContextPath(), below));
    }

    private ListPage page(JiraUser user, String jql, int start) {
        try {
            Found found = search.find(user, jql, start, ListPage.SIZE);
            return new ListPage(jql, "", IssueRows.of(found.issues()), start, found.total());
        } catch (JqlException wrong) {
            return new ListPage(jql, String.valueOf(wrong.getMessage()), List.of(), 0, 0);
        }
    }

    private static int start(HttpServletRequest request) {
        String start = request.getParameter("startIndex");
        return start != null && start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0;
    }
}
