package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.times.RestTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An issue in REST's representation. */
public final class IssueJson {
    private final JiraModel model;
    private final Shapes shapes;
    private final HistoryJson history;
    private final RemarksJson remarks;

    public IssueJson(JiraModel model) {
        this.model = model;
        this.shapes = model.shapes();
        this.history = new HistoryJson(model);
        this.remarks = new RemarksJson(model);
    }

    Map<String, Object> of(JiraIssue issue, Selection selection) {
        Map<String, Object> json = reference(issue);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("expand", "renderedFields,names,schema,operations,editmeta,changelog,transitions");
        whole.putAll(json);
        whole.put("fields", fields(issue, selection));
        if (selection.expands("names")) {
            whole.put("names", names(selection));
        }
        if (selection.expands("transitions")) {
            whole.put(
                    "transitions",
                    new TransitionJson(model).of(issue, model.loggedIn().getLoggedInUser(), selection));
        }
        if (selection.expands("editmeta")) {
            whole.put("editmeta", new EditMeta(model).of(issue, model.loggedIn().getLoggedInUser()));
        }
        if (selection.expands("changelog")) {
            whole.put("changelog", history.of(issue));
        }
        return whole;
    }

    /** Id, key and address. */
    Map<String, Object> reference(JiraIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.getId().toString());
        json.put("self", shapes.self("issue/" + issue.getId()));
        json.put("key", issue.getKey());
        return json;
    }

    /** The names of the fields by their ids. */
    Map<String, Object> names(Selection selection) {
        Map<String, Object> names = new LinkedHashMap<>();
        model.fields().fixed().forEach(field -> names.put(field.id(), field.name()));
        model.fields().all().forEach(field -> names.put(field.getId(), field.getName()));
        names.keySet().removeIf(id -> !selection.has(id));
        return names;
    }

    /** All fields of an issue. */
    public Map<String, Object> fields(JiraIssue issue) {
        return fields(issue, Selection.of("", ""));
    }

    private Map<String, Object> fields(JiraIssue issue, Selection selection) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        header(all, issue);
        for (IssueField field : model.fields().all()) {
            all.put(field.getId(), () -> field.json(issue));
        }
        times(all, issue);
        all.put("subtasks", () -> model.issues().subtasks(issue.getId()).stream()
                .map(this::small)
                .toList());
        if (issue.parent() != null) {
            all.put("parent", () -> small(issue.parent()));
        }
        all.put("comment", () -> remarks.comments(issue));
        all.put("worklog", () -> remarks.worklogs(issue));
        Map<String, Object> json = new LinkedHashMap<>();
        all.forEach((id, value) -> {
            if (selection.has(id)) {
                json.put(id, value.get());
            }
        });
        return json;
    }

    private void header(Map<String, Supplier<Object>> all, JiraIssue issue) {
        IssueHeader head = issue.header();
        all.put("issuetype", () -> shapes.type(head.type()));
        all.put("project", () -> shapes.project(head.project()));
        all.put("status", () -> shapes.status(head.status()));
        all.put("resolution", () -> resolution(head.resolution()));
        all.put("resolutiondate", () -> RestTime.format(head.resolved()));
        all.put("creator", () -> shapes.user(head.creator()));
        all.put("created", () -> RestTime.format(head.created()));
        all.put("updated", () -> RestTime.format(head.updated()));
    }

    private Map<String, Object> resolution(String name) {
        if (name == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", shapes.self("resolution/" + Workflow.resolutionId(name)));
        json.put("id", Workflow.resolutionId(name));
        json.put("name", name);
        return json;
    }

    private static void times(Map<String, Supplier<Object>> all, JiraIssue issue) {
        TimeTracking times = issue.timeTracking();
        all.put("timeoriginalestimate", times::original);
        all.put("timeestimate", times::remaining);
        all.put("timespent", times::spent);
    }

    private Map<String, Object> small(JiraIssue issue) {
        Map<String, Object> json = reference(issue);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("status", shapes.status(issue.header().status()));
        fields.put("issuetype", shapes.type(issue.header().type()));
        json.put("fields", fields);
        return json;
    }

    /** A page of issues as a search answers it. */
    List<Map<String, Object>> all(List<JiraIssue> issues, Selection selection) {
        List<Map<String, Object>> json = new ArrayList<>();
        issues.forEach(issue -> json.add(of(issue, selection)));
        return json;
    }
}
