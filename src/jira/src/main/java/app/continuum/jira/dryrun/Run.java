package app.continuum.jira.dryrun;

import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Period;
import java.time.Duration;
import java.time.Instant;

/**
 * One dry run.
 *
 * @param beat when its node last said that it is at it, or was done
 */
public record Run(
        long id, UserKey askedBy, Instant startedAt, Period period, RunState state, Progress progress, Instant beat) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Whether it is under way. */
    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** The run as it is seen at a moment: one whose node says nothing for a minute is stopped. */
    Run seenAt(Instant now) {
        return isRunning() && beat.plus(PATIENCE).isBefore(now)
                ? new Run(id, askedBy, startedAt, period, RunState.STOPPED, progress, beat)
                : this;
    }
}
