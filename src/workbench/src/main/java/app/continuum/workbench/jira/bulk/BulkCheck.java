package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.List;
import java.util.Optional;

/** Tries the changes on a copy of every chosen issue. */
final class BulkCheck {
    private static final String RESOLUTION = "resolution";
    private final JiraModel model;
    private final BulkFields fields;

    BulkCheck(JiraModel model, BulkFields fields) {
        this.model = model;
        this.fields = fields;
    }

    /** What is wrong with them. */
    Errors of(BulkChanges changes, List<JiraIssue> issues, JiraUser user) {
        Errors errors = new Errors();
        for (String id : changes.fields()) {
            Optional<String> obstacle = id.equals(RESOLUTION) ? Optional.empty() : fields.obstacle(id, issues, user);
            if (obstacle.isPresent()) {
                errors.addErrorMessage(fields.name(id) + ": " + obstacle.get());
            } else {
                model.fields().editable(id).ifPresent(field -> read(field, changes, issues, errors));
            }
        }
        if (changes.fields().contains("comment") && changes.comment().isBlank()) {
            errors.addError("comment", "Comment body can not be empty!");
        }
        return errors;
    }

    private static void read(IssueField field, BulkChanges changes, List<JiraIssue> issues, Errors errors) {
        issues.forEach(issue -> field.read(changes.inputsFor(issue), issue, errors));
    }
}
