package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.remarks.Comment;
import app.continuum.workbench.jira.remarks.Worklog;
import app.continuum.workbench.jira.times.Durations;
import app.continuum.workbench.jira.times.RestTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comments and logged work in REST's representation. */
final class RemarksJson {
    private final JiraModel model;

    RemarksJson(JiraModel model) {
        this.model = model;
    }

    Map<String, Object> comments(JiraIssue issue) {
        return page(
                "comments",
                model.comments().of(issue.getId()).stream().map(this::comment).toList());
    }

    Map<String, Object> comments(JiraIssue issue, Page page) {
        List<Comment> all = model.comments().of(issue.getId());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", page.startAt());
        json.put("maxResults", page.maxResults());
        json.put("total", all.size());
        json.put("comments", page.of(all).stream().map(this::comment).toList());
        return json;
    }

    Map<String, Object> worklogs(JiraIssue issue) {
        return page(
                "worklogs",
                model.worklogs().of(issue.getId()).stream().map(this::worklog).toList());
    }

    private static Map<String, Object> page(String name, List<?> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(name, all);
        json.put("maxResults", all.size());
        json.put("total", all.size());
        json.put("startAt", 0);
        return json;
    }

    Map<String, Object> comment(Comment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", model.shapes().self("issue/" + comment.issueId() + "/comment/" + comment.id()));
        json.put("id", comment.id().toString());
        author(json, comment.authorKey());
        json.put("body", comment.body());
        json.put("created", RestTime.format(comment.created()));
        json.put("updated", RestTime.format(comment.created()));
        return json;
    }

    Map<String, Object> worklog(Worklog work) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", model.shapes().self("issue/" + work.issueId() + "/worklog/" + work.id()));
        author(json, work.authorKey());
        json.put("comment", work.comment() == null ? "" : work.comment());
        json.put("created", RestTime.format(work.created()));
        json.put("updated", RestTime.format(work.created()));
        json.put("started", RestTime.format(work.started()));
        json.put("timeSpent", Durations.format(work.seconds()));
        json.put("timeSpentSeconds", work.seconds());
        json.put("id", work.id().toString());
        json.put("issueId", work.issueId().toString());
        return json;
    }

    private void author(Map<String, Object> json, String key) {
        Map<String, Object> user = model.shapes().user(model.people().getUserByKey(key));
        json.put("author", user);
        json.put("updateAuthor", user);
    }
}
