package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Numbers;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.surfaces.Sent.Attempt;
import java.util.List;

/** The steps of workflows, as requests name them. */
final class Steps {
    private Steps() {}

    /** What is attempted by each step that Jira may take these names for; an update where they name none, which Jira will not take either. */
    static List<Attempt> attempts(Proposal proposal, List<String> actionIds) {
        List<Attempt> attempts = actionIds.stream()
                .flatMap(id -> Numbers.readings(id).stream())
                .distinct()
                .map(id -> new Attempt(proposal, new Route.Transition(id.intValue())))
                .toList();
        return attempts.isEmpty() ? Attempt.update(proposal) : attempts;
    }
}
