package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One field of issues that people can edit. */
public abstract class IssueField implements Field, RestFieldOperations {
    private final String id;
    private final String name;

    IssueField(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    /** The names of the form inputs that hold the field. */
    public List<String> inputs() {
        return List.of(id);
    }

    /** Whether an edit sends the field at all. */
    public boolean isIn(EditParameters parameters) {
        return inputs().stream().anyMatch(parameters::has);
    }

    /** Reads the field's inputs, and either sets the value on the copy or adds Jira's errors. */
    public abstract void read(EditParameters parameters, JiraIssue issue, ErrorCollection errors);

    /** Reads a REST operation into the form's inputs; {@code issue} is null when one is being created. */
    abstract void readRest(JiraIssue issue, EditParameters parameters, List<Operation> operations) throws InvalidValue;

    /** The REST operations the field takes. */
    public List<String> operations() {
        return List.of("set");
    }

    /** The value in REST's representation, null when it is empty. */
    public abstract Object json(JiraIssue issue);

    /** REST's description of the field's type. */
    public abstract Map<String, Object> schema();

    /** The values there are to choose from, empty when the field takes anything. */
    public Optional<List<Map<String, Object>>> allowedValues(JiraIssue issue) {
        return Optional.empty();
    }

    /** The value as the issue view shows it, empty when there is none. */
    public abstract String viewHtml(JiraIssue issue);

    /** The field's group in an edit form, as quick edit and inline edit get it. */
    public final String editHtml(JiraIssue issue) {
        return editHtml(issue, new EditParameters(Map.of()));
    }

    /** The same, holding what was typed where something was. */
    public abstract String editHtml(JiraIssue issue, EditParameters typed);

    /** What history says of the difference, nothing when there is none. */
    public abstract List<ChangeItemBean> changes(JiraIssue before, JiraIssue after);

    /** The permission without which the field is not on anybody's screens. */
    public Grant neededToSee() {
        return Grant.EDIT_ISSUES;
    }

    public boolean isRequired() {
        return false;
    }

    /** Whether the field is on the screens on which issues are seen, made and edited. */
    public boolean isOnScreen() {
        return true;
    }

    public boolean isCustom() {
        return false;
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation() {
        return new RestOperations(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
