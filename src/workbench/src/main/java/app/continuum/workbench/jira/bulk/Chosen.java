package app.continuum.workbench.jira.bulk;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The issues of a bulk change, read again at every step. */
final class Chosen {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private final JiraModel model;

    Chosen(JiraModel model) {
        this.model = model;
    }

    /** What this visitor has begun, with issues chosen; otherwise the visitor is told that the session is over. */
    Optional<BulkBean> begun(Visit visit) throws IOException {
        Optional<BulkBean> bean =
                visit.kept(BulkBean.class).filter(kept -> !kept.selected().isEmpty());
        if (bean.isEmpty()) {
            timedOut(visit);
        }
        return bean;
    }

    /** Says that there is nothing to go on with. */
    static void timedOut(Visit visit) throws IOException {
        visit.show(
                "Session Timeout",
                "<div class=\"aui-message aui-message-warning warning\"><p>Your session timed out while performing bulk"
                        + " operation on issues.</p></div>");
    }

    /** Sends the visitor on to another step. */
    static void next(Visit visit, String action) throws IOException {
        visit.redirect(FOLDER + action);
    }

    /** The address of a step, for forms. */
    static String step(String action) {
        return FOLDER.substring("/secure/".length()) + action;
    }

    /** The issues of those ids, in that order, without those the person may not see. */
    List<JiraIssue> issues(List<Long> ids, JiraUser user) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Map<Long, JiraIssue> found = model.issues().list("id IN (" + places + ")", ids.toArray()).stream()
                .filter(issue -> model.screens().may(Grant.BROWSE_PROJECTS, issue, user))
                .collect(Collectors.toMap(JiraIssue::getId, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Asks whether to do it. */
    static void confirm(Visit visit, String action, String summary, List<JiraIssue> issues) throws IOException {
        visit.show(
                "Bulk Operation Step 4 of 4: Confirmation",
                "<p>Please confirm that the correct changes have been entered.</p>" + summary
                        + Parts.form(visit, "bulkedit", step(action), Map.of(), "", "Confirm")
                        + "<p>The above table summarises the changes you are about to make to the following <b>"
                        + issues.size() + "</b> issues.</p>"
                        + table(issues, visit, false));
    }

    /** The issues as a table. */
    static String table(List<JiraIssue> issues, Visit visit, boolean toChoose) {
        String rows = issues.stream().map(issue -> row(issue, visit, toChoose)).collect(Collectors.joining());
        return """
                <table id="issuetable" class="aui"><thead><tr>%s<th scope="col">Key</th><th scope="col">Summary</th>\
                <th scope="col">Status</th></tr></thead><tbody>
                %s</tbody></table>
                """
                .formatted(toChoose ? "<th scope=\"col\">Choose</th>" : "", rows);
    }

    private static String row(JiraIssue issue, Visit visit, boolean toChoose) {
        String box = toChoose
                ? "<td><input type=\"checkbox\" name=\"bulkedit_%1$d\" id=\"bulkedit_%1$d\" value=\"on\" aria-label=\"%2$s\"></td>"
                        .formatted(issue.getId(), escape(issue.getKey()))
                : "";
        return "<tr data-issuekey=\"%1$s\">%2$s<td><a href=\"%3$s\">%1$s</a></td><td>%4$s</td><td>%5$s</td></tr>\n"
                .formatted(
                        escape(issue.getKey()),
                        box,
                        escape(visit.address("/browse/" + issue.getKey())),
                        escape(issue.summary()),
                        escape(issue.header().status().name()));
    }
}
