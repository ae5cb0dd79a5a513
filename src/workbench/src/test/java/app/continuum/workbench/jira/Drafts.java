package app.continuum.workbench.jira;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes issues to try screens on. */
final class Drafts {
    private static final String TASK = "10002";
    private static final String SUB_TASK = "10003";

    private Drafts() {}

    /** A task of Anna's, due on 31 December 2026, estimated at eight hours. */
    static JiraIssue task(JiraProduct jira, String project, String summary) {
        return make(jira, project, TASK, null, summary);
    }

    static JiraIssue subTask(JiraProduct jira, JiraIssue parent, String summary) {
        return make(jira, parent.getProjectObject().key(), SUB_TASK, parent.getId(), summary);
    }

    /** A task that is in progress. */
    static JiraIssue begun(JiraProduct jira, String project, String summary) {
        JiraIssue made = task(jira, project, summary);
        JiraUser am = jira.model().people().getUserByName("am");
        jira.model().transitions().take(am, made.getId(), 11, new EditParameters(Map.of()), null, null);
        return jira.model().issues().getIssueObject(made.getId());
    }

    private static JiraIssue make(
            JiraProduct jira, String project, String typeId, @Nullable Long parent, String summary) {
        JiraUser am = jira.model().people().getUserByName("am");
        IssueType type = jira.model().classification().type(typeId).orElseThrow();
        JiraIssue draft =
                jira.model().creation().draft(am, jira.model().projects().getProjectObjByKey(project), type, parent);
        EditParameters inputs = new EditParameters(Map.of())
                .put("summary", summary)
                .put("assignee", "am")
                .put("duedate", "31/Dec/26")
                .put("timetracking_originalestimate", "8h");
        jira.model().creation().read(draft, inputs);
        return jira.model().creation().save(draft, am);
    }
}
