package app.continuum.core.headsup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When an agency works.
 *
 * @param days at least one
 * @param from when its day begins
 * @param to when it ends, on the same day
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    /** Monday to Friday, nine to five. */
    public static final WorkingHours USUAL = new WorkingHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    public WorkingHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("An agency works on some day, and its day begins before it ends");
        }
    }

    /** Whether the agency works on the day of a moment. */
    public boolean isWorkingDay(ZonedDateTime moment) {
        return days.contains(moment.getDayOfWeek());
    }

    /** The same time of day so many working days later. */
    public Instant daysAfter(Instant start, int howMany, ZoneId zone) {
        ZonedDateTime day = start.atZone(zone);
        int left = howMany;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.toInstant();
    }

    /** The moment at which so much working time is over. */
    public Instant after(Instant start, Duration work, ZoneId zone) {
        ZonedDateTime moment = atWork(start.atZone(zone));
        Duration left = work;
        Duration today = Duration.between(moment, moment.with(to));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            moment = atWork(moment.plusDays(1).with(from));
            today = Duration.between(moment, moment.with(to));
        }
        return moment.plus(left).toInstant();
    }

    /** A moment itself while the agency works, and otherwise when it next begins. */
    private ZonedDateTime atWork(ZonedDateTime moment) {
        ZonedDateTime begun = moment.toLocalTime().isBefore(from) ? moment.with(from) : moment;
        while (!isWorkingDay(begun) || !begun.toLocalTime().isBefore(to)) {
            begun = begun.plusDays(1).with(from);
        }
        return begun;
    }
}
