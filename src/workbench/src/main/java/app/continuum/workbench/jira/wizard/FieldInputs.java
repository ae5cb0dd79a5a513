package app.continuum.workbench.jira.wizard;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fields of somebody's screen of an issue, as inputs of a form. */
public final class FieldInputs {
    private final JiraModel model;

    public FieldInputs(JiraModel model) {
        this.model = model;
    }

    /** The fields of the edit screen that are wanted here. */
    public List<IssueField> on(JiraIssue issue, JiraUser user, Predicate<String> wanted) {
        return model.fields().editable().stream()
                .filter(field -> wanted.test(field.getId()) && model.screens().has(field, issue, user))
                .toList();
    }

    /** Their inputs, which hold what was typed where something was. */
    public String html(JiraIssue issue, JiraUser user, Predicate<String> wanted, EditParameters typed) {
        return on(issue, user, wanted).stream()
                .map(field -> field.editHtml(issue, typed))
                .collect(Collectors.joining("\n"));
    }
}
