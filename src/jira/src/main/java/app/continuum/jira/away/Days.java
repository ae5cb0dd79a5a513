package app.continuum.jira.away;

import app.continuum.core.clients.UserKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days where people live; where Jira cannot tell, in the time zone of the server. */
public final class Days {
    private final Optional<PersonalCalendar> calendar;
    private final Clock clock;

    /** Days by a clock, and by the calendars of people as far as there are any. */
    public Days(Optional<PersonalCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The time zone a person lives in. */
    public ZoneId zone(UserKey person) {
        return calendar.flatMap(known -> known.zone(person)).orElseGet(ZoneId::systemDefault);
    }

    /** The day it is where a person lives. */
    public LocalDate today(UserKey person) {
        return LocalDate.ofInstant(clock.instant(), zone(person));
    }

    /** The earliest day it still is anywhere. */
    LocalDate earliest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);
    }

    /** A day as whoever is logged in reads it. */
    public String shown(LocalDate day) {
        return calendar.map(known -> known.shown(day)).orElseGet(day::toString);
    }
}
