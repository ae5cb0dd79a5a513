package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Status;
import app.continuum.workbench.jira.store.Database;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes issues. */
public final class Creation {
    private final Database database;
    private final Issues issues;
    private final IssueWriter writer;
    private final Fields fields;
    private final Classification classification;
    private final EventDispatch events;

    public Creation(
            Database database,
            Issues issues,
            IssueWriter writer,
            Fields fields,
            Classification classification,
            EventDispatch events) {
        this.database = database;
        this.issues = issues;
        this.writer = writer;
        this.fields = fields;
        this.classification = classification;
        this.events = events;
    }

    /** An issue that is not there yet, with what new issues begin with. */
    public JiraIssue draft(JiraUser author, JiraProject project, IssueType type, Long parentId) {
        Timestamp now = Saving.now();
        Status start = classification.status(Workflow.TO_DO).orElseThrow();
        IssueHeader head = new IssueHeader(
                null, project.key() + "-0", project, type, start, null, null, parentId, author, now, now);
        Map<String, Object> values = new HashMap<>();
        values.put("reporter", author);
        values.put("priority", classification.priority("3").orElse(null));
        return new JiraIssue(head, values, issues::getIssueObject);
    }

    /** Reads the fields that are sent onto the draft; a summary is needed. */
    public Errors read(JiraIssue draft, EditParameters parameters) {
        Errors errors = new Errors();
        for (IssueField field : fields.editable()) {
            if (field.isIn(parameters) || field.getId().equals("summary")) {
                field.read(parameters, draft, errors);
            }
        }
        return errors;
    }

    /** Saves a draft under the next key of its project. */
    public JiraIssue save(JiraIssue draft, JiraUser author) {
        JiraIssue made = database.inTransaction(() -> write(draft, author));
        if (!events.isBeforeCommit()) {
            tell(made, author);
        }
        return made;
    }

    private JiraIssue write(JiraIssue draft, JiraUser author) {
        IssueHeader head = draft.header();
        String key =
                head.project().key() + "-" + writer.nextNumber(head.project().id());
        draft.header(head.called(database.nextId(), key));
        writer.write(draft);
        JiraIssue made = issues.getIssueObject(draft.getId());
        if (events.isBeforeCommit()) {
            tell(made, author);
        }
        return made;
    }

    private void tell(JiraIssue made, JiraUser author) {
        events.dispatch(made, null, List.of(), EventType.CREATED, Change.of(author, EventType.CREATED));
    }
}
