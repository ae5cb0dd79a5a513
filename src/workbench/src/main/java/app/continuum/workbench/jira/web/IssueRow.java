package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/** An issue as one line of a list. The type, status, assignee and due date are HTML. */
record IssueRow(String key, String summary, String type, String status, String assignee, String due) {
    private String html(String contextPath) {
        return """
                <tr class="issuerow" data-issuekey="%1$s"><td class="issuetype">%3$s</td>
                <td class="issuekey"><a class="issue-link" href="%7$s/browse/%1$s">%1$s</a></td>
                <td class="summary"><a class="issue-link" href="%7$s/browse/%1$s">%2$s</a></td>
                <td class="status">%4$s</td><td class="assignee">%5$s</td><td class="duedate">%6$s</td></tr>
                """
                .formatted(escape(key), escape(summary), type, status, assignee, due, contextPath);
    }

    static String table(List<IssueRow> rows, String contextPath) {
        return """
                <div class="issue-list"><table id="issuetable" class="aui"><thead><tr><th scope="col">T</th>\
                <th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Status</th>\
                <th scope="col">Assignee</th><th scope="col">Due</th></tr></thead><tbody>
                %s</tbody></table></div>
                """
                .formatted(rows.stream().map(row -> row.html(contextPath)).collect(Collectors.joining()));
    }
}
