package app.continuum.workbench.jira.bulk;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.wizard.Parts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields can be changed on all chosen issues at once, and the table that offers them. */
final class BulkFields {
    private static final Set<String> NEVER = Set.of("summary", "description", "timetracking");
    private static final String COMPONENTS = "components";
    private static final String LABELS = "labels";
    private static final String RESOLUTION = "resolution";
    private final JiraModel model;

    BulkFields(JiraModel model) {
        this.model = model;
    }

    /** Why a field cannot be changed on all of them, none when it can. */
    Optional<String> obstacle(String fieldId, List<JiraIssue> issues, JiraUser user) {
        if (fieldId.equals("comment")) {
            return lacking(Grant.ADD_COMMENTS, issues, user);
        }
        Optional<IssueField> field =
                offered().stream().filter(each -> each.getId().equals(fieldId)).findFirst();
        if (field.isEmpty()) {
            return Optional.of("This field can not be changed by a bulk edit.");
        }
        if (fieldId.equals(COMPONENTS) && projects(issues).size() > 1) {
            return Optional.of("This field must be changed on issues of one project at a time.");
        }
        return lacking(Grant.EDIT_ISSUES, issues, user)
                .or(() -> lacking(field.get().neededToSee(), issues, user));
    }

    private Optional<String> lacking(Grant grant, List<JiraIssue> issues, JiraUser user) {
        return projects(issues).values().stream()
                        .allMatch(issue -> model.screens().may(grant, issue, user))
                ? Optional.empty()
                : Optional.of("You do not have the permission to change this field on one or more of the issues.");
    }

    private static Map<Long, JiraIssue> projects(List<JiraIssue> issues) {
        Map<Long, JiraIssue> oneOfEach = new HashMap<>();
        issues.forEach(issue -> oneOfEach.putIfAbsent(issue.getProjectObject().id(), issue));
        return oneOfEach;
    }

    private List<IssueField> offered() {
        return model.fields().editable().stream()
                .filter(field -> !NEVER.contains(field.getId()))
                .toList();
    }

    /** The name of a field, or its id where there is no such field. */
    String name(String fieldId) {
        return fieldId.equals("comment")
                ? "Comment"
                : model.fields().editable(fieldId).map(IssueField::getName).orElse(fieldId);
    }

    /** The same for the screen of a step, which may resolve. */
    String tableWithResolution(List<JiraIssue> issues, JiraUser user, EditParameters typed, Transition step) {
        if (step.resolution() == null) {
            return table(issues, user, typed);
        }
        String id = Workflow.resolutionId(step.resolution());
        String control = Parts.select(RESOLUTION, "Resolution", List.of(new Parts.Option(id, step.resolution(), true)));
        return "<table class=\"aui\"><tbody>" + row(RESOLUTION, "Resolution", control, typed) + "</tbody></table>"
                + table(issues, user, typed);
    }

    /** The table of the fields that can be changed, and the list of those that can not. */
    String table(List<JiraIssue> issues, JiraUser user, EditParameters typed) {
        StringBuilder rows = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (IssueField field : offered()) {
            Optional<String> obstacle = obstacle(field.getId(), issues, user);
            if (obstacle.isEmpty()) {
                rows.append(row(field.getId(), field.getName(), control(field, issues.get(0), typed), typed));
            } else {
                others.append("<li>Change %s<div class=\"description\">%s</div></li>"
                        .formatted(escape(field.getName()), escape(obstacle.get())));
            }
        }
        rows.append(row("comment", "Comment", Parts.area("comment", "Comment", typed.first("comment")), typed));
        String unavailable = others.isEmpty()
                ? ""
                : "<div id=\"unavailableActionsTable\"><h3>Unavailable actions</h3><ul>" + others + "</ul></div>";
        return unavailable + "<table id=\"availableActionsTable\" class=\"aui\"><tbody>" + rows + "</tbody></table>";
    }

    private static String row(String id, String name, String control, EditParameters typed) {
        boolean ticked = typed.all("actions").contains(id);
        return """
                <tr class="availableActionRow"><td><input class="checkbox" type="checkbox" id="cb%1$s" name="actions" value="%1$s"%2$s></td>
                <td><label for="cb%1$s">Change %3$s</label></td><td class="fieldValueArea">%4$s</td></tr>
                """
                .formatted(escape(id), ticked ? " checked" : "", escape(name), control);
    }

    private static String control(IssueField field, JiraIssue issue, EditParameters typed) {
        EditParameters shown = new EditParameters(Map.of());
        field.inputs().forEach(input -> shown.put(input, typed.all(input)));
        if (field.getId().equals(LABELS)) {
            String words = String.join(" ", typed.all(LABELS));
            return modes(LABELS) + Parts.line(LABELS, "Labels", words, "Separated by blanks");
        }
        return (field.getId().equals(COMPONENTS) ? modes(field.getId()) : "") + field.editHtml(issue, shown);
    }

    private static String modes(String fieldId) {
        return Parts.select(
                BulkChanges.MODE + fieldId,
                "How",
                List.of(
                        new Parts.Option("add", "Add to existing", true),
                        new Parts.Option("remove", "Find and remove these", false),
                        new Parts.Option("replace", "Replace all with", false),
                        new Parts.Option("removeall", "Clear field", false)));
    }

    /** What will be changed, as the confirmation shows it. */
    String summary(BulkChanges changes) {
        String rows = changes.fields().stream()
                .map(id -> "<tr><td>%s</td><td id=\"new_%s\">%s</td></tr>"
                        .formatted(escape(name(id)), escape(id), escape(shown(id, changes))))
                .collect(Collectors.joining());
        return "<table id=\"updatedfields\" class=\"aui\"><thead><tr><th scope=\"col\">Field</th>"
                + "<th scope=\"col\">New value</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private String shown(String id, BulkChanges changes) {
        List<String> inputs =
                model.fields().editable(id).map(IssueField::inputs).orElse(List.of(id));
        String values = inputs.stream()
                .flatMap(input -> changes.values().getOrDefault(input, List.of()).stream())
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "None" : values;
    }
}
