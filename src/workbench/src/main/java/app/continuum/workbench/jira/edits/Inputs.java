package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of an edit of one field, named by id, name or input, to a value as text or as JSON. */
public final class Inputs {
    private static final Map<String, String> ALIASES = Map.of(
            "timeoriginalestimate", "timetracking_originalestimate", "timeestimate", "timetracking_remainingestimate");
    private final Fields fields;

    public Inputs(Fields fields) {
        this.fields = fields;
    }

    /** The inputs, none and an error where there is no such field or the value is none of its. */
    public EditParameters of(JiraIssue issue, String named, Object value, ErrorCollection errors) {
        EditParameters inputs = new EditParameters(Map.of());
        String name = ALIASES.getOrDefault(named, named);
        Optional<IssueField> field = find(name);
        if (field.isEmpty()) {
            errors.addError(named, "There is no field " + named + " that can be edited.");
        } else if (value == null || isInput(value, field.get())) {
            String input = field.get().inputs().contains(name)
                    ? name
                    : field.get().inputs().get(0);
            inputs.put(input, value == null ? "" : value.toString());
        } else {
            fromJson(issue, field.get(), value, inputs).getErrors().forEach(errors::addError);
        }
        return inputs;
    }

    /** Tries the value on the copy, whoever may edit it. */
    public Errors set(JiraIssue copy, String named, Object value) {
        Errors errors = new Errors();
        EditParameters inputs = of(copy, named, value, errors);
        for (IssueField field : fields.in(inputs)) {
            field.read(inputs, copy, errors);
        }
        return errors;
    }

    private Optional<IssueField> find(String name) {
        return fields.all().stream()
                .filter(field -> field.getId().equalsIgnoreCase(name)
                        || field.getName().equalsIgnoreCase(name)
                        || field.inputs().contains(name))
                .findFirst();
    }

    // dates as REST writes them and options by their value are JSON; any other text is what a form would hold
    private static boolean isInput(Object value, IssueField field) {
        boolean isOption = "option".equals(field.schema().get("type"));
        boolean isDate =
                "date".equals(field.schema().get("type")) && value.toString().matches("\\d{4}-\\d\\d-\\d\\d");
        boolean isNumberOfForm =
                value instanceof Number && !"number".equals(field.schema().get("type"));
        return isNumberOfForm || (value instanceof String && !isDate && !isOption);
    }

    private static ErrorCollection fromJson(JiraIssue issue, IssueField field, Object value, EditParameters inputs) {
        boolean isOption = "option".equals(field.schema().get("type"));
        Object operand = isOption && value instanceof String text ? Map.of("value", text) : value;
        return field.getRestFieldOperation()
                .updateIssueInputParameters(
                        new IssueContextImpl(
                                issue.getProjectObject().id(),
                                issue.header().type().id()),
                        issue,
                        field.getId(),
                        inputs,
                        List.of(new FieldOperationHolder("set", new JsonData(operand))));
    }
}
