package app.continuum.jira.history;

import java.time.Instant;
import java.util.Optional;

/**
 * The part of the history that is wanted.
 *
 * @param project the project whose issues are read; none for those of all projects
 * @param since changes after that moment; none for all there are
 */
public record Stretch(Optional<Long> project, Optional<Instant> since) {
    /** What was changed anywhere since a moment. */
    public static Stretch since(Instant moment) {
        return new Stretch(Optional.empty(), Optional.of(moment));
    }
}
