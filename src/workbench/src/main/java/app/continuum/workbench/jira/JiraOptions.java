package app.continuum.workbench.jira;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How Jira is opened: from which history, moved to today or not; and, where sources disagree on what Jira does, which of them it follows.
 *
 * @param eventsBeforeCommit whether issue events are sent before the change is committed
 * @param noSessionLogin whether {@code POST /rest/auth/1/session} is refused along with basic authentication
 * @param methodOverride whether REST heeds {@code X-HTTP-Method-Override}
 */
public record JiraOptions(
        Optional<Path> importFile,
        boolean shiftToToday,
        boolean eventsBeforeCommit,
        boolean noSessionLogin,
        boolean methodOverride) {
    /** A Jira that heeds no method but the request's own. */
    public JiraOptions(
            Optional<Path> importFile, boolean shiftToToday, boolean eventsBeforeCommit, boolean noSessionLogin) {
        this(importFile, shiftToToday, eventsBeforeCommit, noSessionLogin, false);
    }

    /** The default agency, with events after the commit and sessions by name and password. */
    public static JiraOptions standard() {
        return new JiraOptions(Optional.empty(), false, false, false);
    }

    /** The default agency of a Jira whose events come before the commit. */
    public static JiraOptions early() {
        return new JiraOptions(Optional.empty(), false, true, false);
    }
}
