package app.continuum.workbench.jira.actions;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of somebody's edit screen, each with its piece of the form. */
final class FieldsJson {
    private final JiraModel model;

    FieldsJson(JiraModel model) {
        this.model = model;
    }

    List<Map<String, Object>> of(JiraIssue issue, JiraUser user, EditParameters typed) {
        return model.fields().editable().stream()
                .filter(field -> model.screens().has(field, issue, user))
                .map(field -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", field.getId());
                    json.put("label", field.getName());
                    json.put("required", field.isRequired());
                    json.put("editHtml", field.editHtml(issue, typed));
                    return json;
                })
                .toList();
    }
}
