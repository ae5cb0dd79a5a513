package app.continuum.jira.edits;

import java.util.Optional;

/** By which way an edit goes, and so which of Jira's validations speaks for it. */
public sealed interface Route {
    /** An edit that leaves the issue where it is. */
    Route UPDATE = new Update();

    /** An edit by a screen, REST or a board. */
    record Update() implements Route {}

    /** A step of the workflow, by the id of its action. */
    record Transition(int action) implements Route {}

    /**
     * A move: an issue into another project, a sub-task below another parent, or one kind into the other.
     *
     * @param projectId the project it goes to; none where it stays
     * @param parent the id or key of the issue it goes below; none where it is to stand alone, or stays where it is
     * @param isFreed whether a sub-task is to stand alone
     */
    record Move(Optional<Long> projectId, Optional<String> parent, boolean isFreed) implements Route {}
}
