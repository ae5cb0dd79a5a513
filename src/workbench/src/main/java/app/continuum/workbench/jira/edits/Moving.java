package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.ComponentsField;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;

/** Puts issues elsewhere, under a new key where the project is another; their sub-tasks go along. */
public final class Moving {
    private final Issues issues;
    private final IssueWriter writer;
    private final Saving saving;

    public Moving(Issues issues, IssueWriter writer, Saving saving) {
        this.issues = issues;
        this.writer = writer;
        this.saving = saving;
    }

    /** Saves what was tried on the copy, and the issue where it belongs from now on. */
    public JiraIssue settle(JiraIssue copy, Change change, Placement there) {
        JiraIssue settled = saving.save(copy, change, fresh -> place(fresh, there));
        for (JiraIssue subtask : issues.subtasks(settled.getId())) {
            if (!subtask.getProjectObject().equals(there.project())) {
                settle(
                        subtask,
                        Change.of(change.author(), change.type()),
                        new Placement(there.project(), subtask.header().type(), settled.getId()));
            }
        }
        return settled;
    }

    private void place(JiraIssue fresh, Placement there) {
        IssueHeader old = fresh.header();
        String key = old.key();
        if (!old.project().equals(there.project())) {
            writer.keepOldKey(old);
            key = there.project().key() + "-"
                    + writer.nextNumber(there.project().id());
            fresh.set(
                    "components",
                    ComponentsField.of(fresh).stream()
                            .filter(component ->
                                    component.projectId().equals(there.project().id()))
                            .toList());
        }
        fresh.header(old.placed(there.project(), key, there.type(), there.parentId()));
    }
}
