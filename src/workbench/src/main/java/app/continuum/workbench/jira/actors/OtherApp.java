package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.Collections;

/** An app or script that calls {@code IssueManager.updateIssue}, in somebody's name, with or without an event. */
public final class OtherApp {
    private final DirectEdit editor;
    private final Tasks tasks;

    public OtherApp(JiraModel model, Tasks tasks) {
        this.editor = new DirectEdit(model);
        this.tasks = tasks;
    }

    /** Edits one field of an issue on a thread of its own. */
    public Tasks.Task edit(JiraIssue issue, String field, Object value, JiraUser as, boolean dispatch) {
        return tasks.start(
                "other-app", () -> editor.write(issue, Collections.singletonMap(field, value), as, dispatch));
    }
}
