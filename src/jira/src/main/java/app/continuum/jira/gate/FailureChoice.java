package app.continuum.jira.gate;

import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;

/** What the administrator chose to become of edits that cannot be judged. */
@Feature("failure-choice")
public final class FailureChoice {
    private final AgencyDirectory directory;

    /** The choice as it is configured at the moment of asking. */
    public FailureChoice(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** Whether they are refused. */
    public boolean isClosed() {
        return directory.current().settings().failClosed();
    }
}
