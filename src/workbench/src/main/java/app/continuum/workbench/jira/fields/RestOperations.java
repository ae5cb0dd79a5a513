package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Locale;

/** Turns the REST operations on one field into the inputs of an edit. */
final class RestOperations implements RestFieldOperationsHandler {
    private final IssueField field;

    RestOperations(IssueField field) {
        this.field = field;
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        Errors errors = new Errors();
        try {
            List<Operation> read = operations.stream().map(this::read).toList();
            for (Operation operation : read) {
                check(operation);
            }
            field.readRest((JiraIssue) issue, (EditParameters) parameters, read);
        } catch (InvalidValue invalid) {
            errors.addError(fieldId, invalid.getMessage());
        }
        return errors;
    }

    private Operation read(FieldOperationHolder holder) {
        Object operand = holder.getData() == null ? null : holder.getData().getData();
        return new Operation(holder.getOperation().toLowerCase(Locale.ROOT), operand);
    }

    private void check(Operation operation) throws InvalidValue {
        if (!field.operations().contains(operation.verb())) {
            throw new InvalidValue("Field does not support update '" + operation.verb() + "'");
        }
    }
}
