package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import app.continuum.core.links.Feature;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns REST's JSON into the inputs of an edit, by each field's own handler. This is the least proven part of Jira's API that the app calls, and no other class
 * calls it: whatever goes wrong here, a missing class or method included, means only that Jira could not be asked.
 */
@Feature(value = "rest-values", replaceable = true)
public final class RestConversion {
    private static final Logger LOG = LoggerFactory.getLogger(RestConversion.class);

    private final FieldManager fields;

    /** A conversion by the fields of this Jira. */
    public RestConversion(FieldManager fields) {
        this.fields = fields;
    }

    /** Adds the wanted fields of a proposal to the inputs; false where a field cannot be converted. */
    boolean convert(Issue issue, Proposal.Json proposal, Set<FieldId> wanted, IssueInputParameters inputs) {
        try {
            return wanted.stream().allMatch(field -> convert(issue, proposal, field, inputs));
        } catch (RuntimeException | LinkageError failure) {
            LOG.info("Jira could not be asked what a REST update would change: {}", failure.toString());
            return false;
        }
    }

    private boolean convert(Issue issue, Proposal.Json proposal, FieldId id, IssueInputParameters inputs) {
        Field field = fields.getField(id.value());
        if (!(field instanceof RestFieldOperations operations)) {
            return false;
        }
        IssueContext context = new IssueContextImpl(issue.getProjectObject().getId(), issue.getIssueTypeId());
        List<FieldOperationHolder> holders = proposal.operations().getOrDefault(id.value(), List.of()).stream()
                .map(operation -> new FieldOperationHolder(operation.verb(), new JsonData(operation.operand())))
                .toList();
        ErrorCollection errors = operations
                .getRestFieldOperation()
                .updateIssueInputParameters(context, issue, id.value(), inputs, holders);
        return errors == null || !errors.hasAnyErrors();
    }
}
