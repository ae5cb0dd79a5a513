package app.continuum.workbench.jira;

import java.nio.file.Path;
import java.util.Optional;

/** How Jira is opened: from which history, moved to today or not, and when its events come. */
public record JiraOptions(Optional<Path> importFile, boolean shiftToToday, boolean eventsBeforeCommit) {
    /** The default agency, with events after the commit. */
    public static JiraOptions standard() {
        return new JiraOptions(Optional.empty(), false, false);
    }
}
