package app.continuum.workbench.jira.actions;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a form sends of an edit. */
final class Form {
    private final JiraModel model;
    private final HttpServletRequest request;

    Form(JiraModel model, HttpServletRequest request) {
        this.model = model;
        this.request = request;
    }

    /** The issue the form is about, by {@code issueId} or {@code id}; null when there is none. */
    JiraIssue issue() {
        String id = request.getParameter("issueId") == null ? text("id") : text("issueId");
        return model.issues().byIdOrKey(id);
    }

    /** A parameter, empty when it was not sent. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The inputs, with those that are forced to be present sent empty where they are not. */
    EditParameters inputs() {
        EditParameters inputs = model.edits().newIssueInputParameters(request.getParameterMap());
        String[] forced = request.getParameterValues("fieldsToForcePresent");
        for (String id : forced == null ? new String[0] : forced) {
            model.fields().editable(id).filter(field -> !field.isIn(inputs)).ifPresent(field -> field.inputs()
                    .forEach(input -> inputs.put(input, List.of())));
        }
        inputs.setSkipScreenCheck(Boolean.parseBoolean(text("skipScreenCheck")));
        return inputs;
    }
}
