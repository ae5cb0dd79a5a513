package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of an issue somebody can edit, and how. */
final class EditMeta {
    private final JiraModel model;

    EditMeta(JiraModel model) {
        this.model = model;
    }

    Map<String, Object> of(JiraIssue issue, ApplicationUser user) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (IssueField field : model.fields().editable()) {
            if (model.screens().has(field, issue, user)) {
                fields.put(field.getId(), field(field, issue));
            }
        }
        return Map.of("fields", fields);
    }

    private Map<String, Object> field(IssueField field, JiraIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("required", field.isRequired());
        json.put("schema", field.schema());
        json.put("name", field.getName());
        json.put("fieldId", field.getId());
        if (field.getId().equals("assignee")) {
            json.put(
                    "autoCompleteUrl",
                    model.shapes().self("user/assignable/search?issueKey=" + issue.getKey() + "&username="));
        }
        json.put("operations", field.operations());
        field.allowedValues(issue).ifPresent(values -> json.put("allowedValues", values));
        return json;
    }
}
