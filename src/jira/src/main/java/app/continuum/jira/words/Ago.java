package app.continuum.jira.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how long ago something was. */
public final class Ago {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final ScreenText text;
    private final Clock clock;

    /** Words by a clock. */
    public Ago(ScreenText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** How long ago, in the largest unit that is whole. */
    public String since(Instant then) {
        long seconds = Duration.between(then, clock.instant()).toSeconds();
        if (seconds < MINUTE) {
            return text.of("continuum.ago.now");
        }
        if (seconds < HOUR) {
            return text.with("continuum.ago.minutes", seconds / MINUTE);
        }
        return seconds < DAY
                ? text.with("continuum.ago.hours", seconds / HOUR)
                : text.with("continuum.ago.days", seconds / DAY);
    }
}
