package app.continuum.core.headsup;

import java.time.Duration;
import java.util.Optional;

/**
 * What an agency has settled about heads-ups.
 *
 * @param hours when the agency works
 * @param answerHours the working hours in which a heads-up should be answered, {@value #FEWEST} to {@value #MOST_HOURS}; people are reminded by it
 * @param lapseDays the working days after which an unanswered one is over, {@value #FEWEST} to {@value #MOST_DAYS}
 * @param lapsedGoesAhead whether the value of an unanswered one is then written, in the name of whoever asked
 * @param overriders the group whose members may override a guard; none where nobody may
 * @param digestHour the hour of a reader's day at which the daily mail is sent, 0 to 23
 */
public record HeadsUpRules(
        WorkingHours hours,
        int answerHours,
        int lapseDays,
        boolean lapsedGoesAhead,
        Optional<String> overriders,
        int digestHour) {
    /** The least of either. */
    public static final int FEWEST = 1;
    /** Nobody waits longer for an answer. */
    public static final int MOST_HOURS = 400;
    /** Nothing is open longer. */
    public static final int MOST_DAYS = 60;
    /** The last hour of a day. */
    public static final int LAST_HOUR = 23;

    public HeadsUpRules {
        demand(answerHours, FEWEST, MOST_HOURS, "hours to answer");
        demand(lapseDays, FEWEST, MOST_DAYS, "days to lapse");
        demand(digestHour, 0, LAST_HOUR, "hour of a day");
    }

    private static void demand(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("The " + what + " are " + least + " to " + most + ", not " + value);
        }
    }

    /** What holds until somebody settles something: two working days to answer, five until it lapses, a mail at eight. */
    public static HeadsUpRules first() {
        return new HeadsUpRules(WorkingHours.USUAL, 16, 5, false, Optional.empty(), 8);
    }

    /** The working time in which a heads-up should be answered. */
    public Duration answerWithin() {
        return Duration.ofHours(answerHours);
    }
}
