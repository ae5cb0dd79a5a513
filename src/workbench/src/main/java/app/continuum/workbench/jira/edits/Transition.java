package app.continuum.workbench.jira.edits;

import java.util.List;

/**
 * One step of the workflow.
 *
 * @param resolution what the issue is resolved as, null where the step leaves it unresolved
 * @param screen the fields of the step's screen, empty where it has none
 */
public record Transition(
        int id, String name, String fromStatus, String toStatus, String resolution, List<String> screen) {
    public Transition {
        screen = List.copyOf(screen);
    }

    Transition(int id, String name, String fromStatus, String toStatus) {
        this(id, name, fromStatus, toStatus, null, List.of());
    }

    public boolean hasScreen() {
        return !screen.isEmpty();
    }
}
