package app.continuum.jira.edits;

import app.continuum.core.agency.Placement;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.issue.Issue;
import java.util.Optional;

/** Where moves leave issues. */
public final class Destinations {
    private final Grounds grounds;
    private final IssueNames issues;

    /** Destinations in this Jira. */
    public Destinations(Grounds grounds, IssueNames issues) {
        this.grounds = grounds;
        this.issues = issues;
    }

    /** Below its new parent, in its new project, or where its own values put it once it is nobody's sub-task. */
    Placement of(Issue issue, Route.Move move) {
        Optional<Issue> parent = move.parent().flatMap(issues::find);
        if (parent.isPresent()) {
            return grounds.placement(parent.get());
        }
        boolean standsAlone = move.isFreed() || move.projectId().isPresent();
        Placement kept = standsAlone ? grounds.alone(issue) : grounds.placement(issue);
        return move.projectId()
                .map(project -> new Placement(project, kept.optionIds()))
                .orElse(kept);
    }
}
