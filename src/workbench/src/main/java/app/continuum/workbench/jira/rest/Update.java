package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the {@code fields} and {@code update} of a request into the inputs of an edit. */
final class Update {
    private static final String NOT_ON_SCREEN =
            "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";
    private final JiraModel model;
    private final Errors errors = new Errors();
    private final EditParameters parameters;
    private String comment;

    Update(JiraModel model) {
        this.model = model;
        this.parameters = model.edits().newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
    }

    EditParameters parameters() {
        return parameters;
    }

    /** The comment that came along, null when none did. */
    String comment() {
        return comment;
    }

    /** Reads what an edit of an issue sends; refused with errors by field. */
    Update of(JiraIssue issue, JiraUser user, Body body) {
        return read(issue, body, List.of(), field -> model.screens().has(field, issue, user));
    }

    /** Reads what the creation of an issue sends, but for what its header is made of. */
    Update ofNew(JiraIssue draft, Body body, List<String> header) {
        return read(draft, body, header, field -> true);
    }

    private Update read(JiraIssue issue, Body body, List<String> header, Predicate<IssueField> onScreen) {
        Map<String, List<FieldOperationHolder>> sent = operations(body);
        header.forEach(sent::remove);
        sent.forEach((id, operations) -> {
            Optional<IssueField> field = model.fields().editable(id).filter(onScreen);
            if (field.isPresent()) {
                errors.addAll(field.get()
                        .getRestFieldOperation()
                        .updateIssueInputParameters(context(issue), issue, id, parameters, operations));
            } else {
                errors.addError(id, NOT_ON_SCREEN.formatted(id));
            }
        });
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        return this;
    }

    private static IssueContextImpl context(JiraIssue issue) {
        return new IssueContextImpl(
                issue.getProjectObject().id(), issue.header().type().id());
    }

    private Map<String, List<FieldOperationHolder>> operations(Body body) {
        Map<String, List<FieldOperationHolder>> sent = new LinkedHashMap<>();
        body.object("fields")
                .forEach((id, value) -> sent.put(id, List.of(new FieldOperationHolder("set", new JsonData(value)))));
        body.object("update").forEach((id, value) -> {
            if (sent.containsKey(id)) {
                errors.addError(id, "Field '" + id + "' cannot appear in both 'fields' and 'update'");
            } else if (id.equals("comment")) {
                comment = comment(value);
            } else {
                sent.put(id, holders(id, value));
            }
        });
        return sent;
    }

    private List<FieldOperationHolder> holders(String id, Object value) {
        List<FieldOperationHolder> holders = new ArrayList<>();
        if (!(value instanceof List<?> list)) {
            errors.addError(id, "Operations must be given as an array");
            return holders;
        }
        for (Object each : list) {
            if (each instanceof Map<?, ?> operation && operation.size() == 1) {
                operation.forEach((verb, operand) ->
                        holders.add(new FieldOperationHolder(String.valueOf(verb), new JsonData(operand))));
            } else {
                errors.addError(id, "Each operation must be an object with one property");
            }
        }
        return holders;
    }

    private static String comment(Object operations) {
        if (operations instanceof List<?> list
                && list.size() == 1
                && list.get(0) instanceof Map<?, ?> operation
                && operation.get("add") instanceof Map<?, ?> added
                && added.get("body") instanceof String text) {
            return text;
        }
        throw Refusal.of(400, "A comment is added by [{\"add\": {\"body\": \"...\"}}]");
    }
}
