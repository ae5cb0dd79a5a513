package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.edits.Issues;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.edits.Transitions;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything the issue page shows. */
final class IssueSheets {
    private final Issues issues;
    private final Fields fields;
    private final Screens screens;
    private final Transitions transitions;
    private final Activity activity;

    IssueSheets(Issues issues, Fields fields, Screens screens, Transitions transitions, Activity activity) {
        this.issues = issues;
        this.fields = fields;
        this.screens = screens;
        this.transitions = transitions;
        this.activity = activity;
    }

    /** The token goes into the links that change something. */
    IssueSheet of(JiraIssue issue, JiraUser reader, String contextPath, String token) {
        IssueHeader header = issue.header();
        Links links = new Links(contextPath, header.id(), URLEncoder.encode(token, StandardCharsets.UTF_8));
        return new IssueSheet(
                header.id(),
                header.key(),
                header.project().key(),
                header.project().name(),
                ancestor(issue),
                sight(issue, reader, "summary", "Summary", "summary-val"),
                details(issue, reader),
                custom(issue, reader),
                sight(issue, reader, "description", "Description", "description-val"),
                List.of(
                        sight(issue, reader, "assignee", "Assignee", "assignee-val"),
                        sight(issue, reader, "reporter", "Reporter", "reporter-val")),
                dates(issue, reader),
                field("timetracking").viewHtml(issue),
                operations(issue, reader, links),
                transitions.open(issue, reader).stream()
                        .map(step -> links.transition(step.id(), step.name()))
                        .toList(),
                IssueRows.of(issues.subtasks(header.id())),
                activity.changes(header.id()),
                activity.comments(header.id()));
    }

    private static Optional<IssueSheet.Ancestor> ancestor(JiraIssue issue) {
        return Optional.ofNullable(issue.parent())
                .map(parent -> new IssueSheet.Ancestor(parent.getKey(), parent.summary()));
    }

    private List<FieldSight> details(JiraIssue issue, JiraUser reader) {
        IssueHeader header = issue.header();
        String resolution = header.resolution() == null ? "Unresolved" : escape(header.resolution());
        return List.of(
                new FieldSight("Type", "type-val", Marks.namedType(header.type()), false),
                new FieldSight("Status", "status-val", Marks.status(header.status()), false),
                sight(issue, reader, "priority", "Priority", "priority-val").marked(Marks::priority),
                new FieldSight("Resolution", "resolution-val", resolution, false),
                sight(issue, reader, "components", "Component/s", "components-val"),
                sight(issue, reader, "labels", "Labels", "labels-val").inList());
    }

    private List<FieldSight> custom(JiraIssue issue, JiraUser reader) {
        List<FieldSight> sights = new ArrayList<>();
        for (IssueField field : fields.custom()) {
            if (field.isOnScreen()) {
                sights.add(sight(issue, reader, field.getId(), field.getName(), field.getId() + "-val"));
            }
        }
        return sights;
    }

    private List<FieldSight> dates(JiraIssue issue, JiraUser reader) {
        IssueHeader header = issue.header();
        List<FieldSight> dates = new ArrayList<>();
        dates.add(sight(issue, reader, "duedate", "Due", "due-date"));
        dates.add(new FieldSight("Created", "created-val", Marks.time(header.created()), false));
        dates.add(new FieldSight("Updated", "updated-val", Marks.time(header.updated()), false));
        if (header.resolved() != null) {
            dates.add(new FieldSight("Resolved", "resolutiondate-val", Marks.time(header.resolved()), false));
        }
        return dates;
    }

    private List<Choice> operations(JiraIssue issue, JiraUser reader, Links links) {
        List<Choice> operations = new ArrayList<>();
        if (screens.may(Grant.EDIT_ISSUES, issue, reader)) {
            operations.add(links.edit());
            operations.add(links.editOnPage());
        }
        if (screens.may(Grant.ASSIGN_ISSUES, issue, reader) && !reader.equals(issue.assignee())) {
            operations.add(links.assignTo(reader));
        }
        if (screens.may(Grant.WORK_ON_ISSUES, issue, reader)) {
            operations.add(links.logWork());
        }
        if (screens.may(Grant.MOVE_ISSUES, issue, reader)) {
            operations.add(links.move(issue.header().type().subtask()));
        }
        return operations;
    }

    private FieldSight sight(JiraIssue issue, JiraUser reader, String fieldId, String label, String elementId) {
        IssueField field = field(fieldId);
        return new FieldSight(label, elementId, field.viewHtml(issue), screens.has(field, issue, reader));
    }

    private IssueField field(String id) {
        return fields.editable(id).orElseThrow(() -> new IllegalStateException("No field " + id));
    }
}
