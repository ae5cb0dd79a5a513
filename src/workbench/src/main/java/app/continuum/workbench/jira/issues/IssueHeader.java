package app.continuum.workbench.jira.issues;

import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Status;
import java.sql.Timestamp;

/** What of an issue no edit changes: identity, type, place in the workflow and times. */
public record IssueHeader(
        Long id,
        String key,
        JiraProject project,
        IssueType type,
        Status status,
        String resolution,
        Timestamp resolved,
        Long parentId,
        JiraUser creator,
        Timestamp created,
        Timestamp updated) {

    /** The same issue at another place in the workflow. */
    public IssueHeader at(Status place, String resolutionThere, Timestamp since) {
        return new IssueHeader(
                id, key, project, type, place, resolutionThere, since, parentId, creator, created, updated);
    }

    /** The same issue, updated now. */
    public IssueHeader touched(Timestamp now) {
        return new IssueHeader(id, key, project, type, status, resolution, resolved, parentId, creator, created, now);
    }

    /** The same issue as another type elsewhere; the parent is null where it is no sub-task. */
    public IssueHeader placed(JiraProject place, String keyThere, IssueType typeThere, Long parentThere) {
        return new IssueHeader(
                id, keyThere, place, typeThere, status, resolution, resolved, parentThere, creator, created, updated);
    }

    /** The same issue under an id and key of its own. */
    public IssueHeader called(Long ownId, String ownKey) {
        return new IssueHeader(
                ownId, ownKey, project, type, status, resolution, resolved, parentId, creator, created, updated);
    }
}
