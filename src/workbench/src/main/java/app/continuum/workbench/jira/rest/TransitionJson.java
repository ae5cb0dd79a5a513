package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps an issue can take, in REST's representation. */
final class TransitionJson {
    private final JiraModel model;

    TransitionJson(JiraModel model) {
        this.model = model;
    }

    List<Map<String, Object>> of(JiraIssue issue, ApplicationUser user, Selection selection) {
        Map<String, Object> fields =
                selection.expands("transitions.fields") ? new EditMeta(model).of(issue, user) : Map.of();
        return model.transitions().open(issue, user).stream()
                .map(step -> step(step, fields))
                .toList();
    }

    private Map<String, Object> step(Transition step, Map<String, Object> fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(step.id()));
        json.put("name", step.name());
        model.classification()
                .status(step.toStatus())
                .ifPresent(to -> json.put("to", model.shapes().status(to)));
        json.putAll(fields);
        return json;
    }
}
