package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.history.ChangeGroup;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.times.RestTime;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issue's history in REST's representation. */
final class HistoryJson {
    private final JiraModel model;

    HistoryJson(JiraModel model) {
        this.model = model;
    }

    Map<String, Object> of(JiraIssue issue) {
        List<ChangeGroup> groups = model.history().of(issue.getId());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", groups.size());
        json.put("total", groups.size());
        json.put("histories", groups.stream().map(this::group).toList());
        return json;
    }

    private Map<String, Object> group(ChangeGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", group.id().toString());
        if (group.authorKey() != null) {
            json.put("author", model.shapes().user(model.people().getUserByKey(group.authorKey())));
        }
        json.put("created", RestTime.format(group.created()));
        json.put("items", group.items().stream().map(HistoryJson::item).toList());
        if (group.metadata() != null) {
            json.put("historyMetadata", Body.value(group.metadata()));
        }
        return json;
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.getField());
        json.put("fieldtype", item.getFieldType());
        json.put("from", item.getFrom());
        json.put("fromString", item.getFromString());
        json.put("to", item.getTo());
        json.put("toString", item.getToString());
        return json;
    }
}
