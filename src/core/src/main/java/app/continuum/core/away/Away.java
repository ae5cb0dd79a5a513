package app.continuum.core.away;

import app.continuum.core.clients.UserKey;
import java.time.LocalDate;

/**
 * A time for which somebody is away, in days of their own time zone, with whoever stands in for them. {@link AwayInspection} says whether it is sound.
 *
 * @param from the first day
 * @param to the last day
 */
public record Away(UserKey person, LocalDate from, LocalDate to, UserKey standIn) {
    /** Whether the person is away on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether both share a day. */
    public boolean overlaps(Away other) {
        return !to.isBefore(other.from) && !from.isAfter(other.to);
    }

    /** Where it stands on a day where the person lives. */
    public Phase phase(LocalDate day) {
        if (covers(day)) {
            return Phase.NOW;
        }
        return day.isBefore(from) ? Phase.COMING : Phase.OVER;
    }

    /** Where a window stands. */
    public enum Phase {
        /** Its last day has passed. */
        OVER,
        /** It holds. */
        NOW,
        /** Its first day is still to come. */
        COMING
    }
}
