package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** The issue view, with the element ids and classes of Jira's own. */
final class IssuePage {
    private static final String COMMENT_FORM =
            """
            <form id="issue-comment-add" class="aui" action="#"><label class="assistive" for="comment">Comment</label>
            <textarea id="comment" name="comment" class="textarea" rows="3" placeholder="Add a comment"></textarea>
            <button type="submit" class="aui-button" id="issue-comment-add-submit">Add</button></form>
            """;

    private final IssueSheet issue;
    private final List<SidePanel> appPanels;
    private final String contextPath;

    IssuePage(IssueSheet issue, List<SidePanel> appPanels, String contextPath) {
        this.issue = issue;
        this.appPanels = List.copyOf(appPanels);
        this.contextPath = contextPath;
    }

    String html() {
        return """
                <div id="issue-content" class="issue-view">
                %s
                <div id="issue-errors" aria-live="assertive"></div>
                <div class="issue-body">
                <div class="aui-item issue-main-column">%s</div>
                <div id="viewissuesidebar" class="aui-item issue-side-column">%s</div>
                </div>
                </div>
                """
                .formatted(head(), mainColumn(), new SideColumn(issue, appPanels).html());
    }

    private String head() {
        return """
                <header id="stalker" class="issue-header-content">
                <div class="issue-header"><span class="project-avatar" aria-hidden="true">%s</span>
                <div class="issue-heading"><ol class="breadcrumbs aui-nav-breadcrumbs">%s</ol><h1>%s</h1></div></div>
                <div class="command-bar ops-cont" id="opsbar"><div id="opsbar-operations" class="aui-buttons">%s</div>
                <div id="opsbar-transitions" class="aui-buttons">%s</div></div>
                </header>"""
                .formatted(
                        escape(issue.projectKey().substring(0, 1)),
                        trail(),
                        issue.summary().element("span", ""),
                        each(issue.operations(), Choice::html),
                        each(issue.transitions(), Choice::html));
    }

    private String trail() {
        String parent = issue.parent()
                .map(above ->
                        "<li><a id=\"parent_issue_summary\" class=\"issue-link\" href=\"%1$s/browse/%2$s\">%2$s %3$s</a></li>"
                                .formatted(contextPath, escape(above.key()), escape(above.summary())))
                .orElse("");
        return """
                <li><a id="project-name-val" href="%1$s/browse/%2$s">%3$s</a></li>%4$s\
                <li><a id="key-val" class="issue-link" data-issue-key="%5$s" href="%1$s/browse/%5$s" rel="%6$d">%5$s</a></li>"""
                .formatted(
                        contextPath,
                        escape(issue.projectKey()),
                        escape(issue.projectName()),
                        parent,
                        escape(issue.key()),
                        issue.id());
    }

    private String mainColumn() {
        String details = "<ul id=\"issuedetails\" class=\"property-list\">" + each(issue.details(), FieldSight::item)
                + "</ul><div id=\"customfieldmodule\"><ul class=\"property-list\">"
                + each(issue.customFields(), FieldSight::item) + "</ul></div>";
        String description = issue.description().element("div", "user-content-block");
        return new Panel("details-module", "Details", details).html()
                + new Panel("descriptionmodule", "Description", description).html()
                + subTasks()
                + activity("activitymodule", "Activity", issue.history(), Happening::history, "No changes yet.")
                + activity("commentmodule", "Comments", issue.comments(), Happening::spoken, "No comments yet.")
                + COMMENT_FORM;
    }

    private String subTasks() {
        return issue.subTasks().isEmpty()
                ? ""
                : new Panel("view-subtasks", "Sub-Tasks", IssueRow.table(issue.subTasks(), contextPath)).html();
    }

    private static String activity(
            String id, String heading, List<Happening> happenings, Function<Happening, String> shown, String none) {
        String content = happenings.isEmpty() ? "<p class=\"empty\">" + none + "</p>" : each(happenings, shown);
        return new Panel(id, heading, content).html();
    }

    private static <T> String each(List<T> things, Function<T, String> shown) {
        return things.stream().map(shown).collect(joining());
    }
}
