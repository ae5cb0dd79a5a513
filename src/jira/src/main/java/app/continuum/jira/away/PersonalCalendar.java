package app.continuum.jira.away;

import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/** The time zone somebody lives in, and how they read days, by their profile in Jira. */
@Feature(value = "time-zones", replaceable = true)
public final class PersonalCalendar {
    private final UserManager users;
    private final DateTimeFormatterFactory dates;

    /** Calendars by the profiles of this Jira. */
    public PersonalCalendar(UserManager users, DateTimeFormatterFactory dates) {
        this.users = users;
        this.dates = dates;
    }

    /** The time zone of a person; nothing where Jira no longer knows them. */
    Optional<ZoneId> zone(UserKey person) {
        Optional<ApplicationUser> user = Optional.ofNullable(users.getUserByKey(person.value()));
        return user.map(known -> dates.formatter().forUser(known).getZone().toZoneId());
    }

    /** A day as whoever is logged in reads it, which is the same day wherever they are. */
    String shown(LocalDate day) {
        DateTimeFormatter formatter = dates.formatter().forLoggedInUser();
        Instant noon = day.atTime(LocalTime.NOON)
                .atZone(formatter.getZone().toZoneId())
                .toInstant();
        return formatter.withStyle(DateTimeStyle.DATE).format(Date.from(noon));
    }
}
