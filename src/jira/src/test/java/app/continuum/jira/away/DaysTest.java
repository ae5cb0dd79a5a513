package app.continuum.jira.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.UserKey;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey GONE = new UserKey("gone");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-25T10:30:00Z"), ZoneOffset.UTC);

    private final UserManager users = mock(UserManager.class);
    private final DateTimeFormatter formatter = mock(DateTimeFormatter.class);
    private final DateTimeFormatterFactory dates = () -> formatter;
    private final Days days = new Days(Optional.of(new PersonalCalendar(users, dates)), CLOCK);

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 2026-12-26", "Europe/Berlin, 2026-12-25", "Pacific/Pago_Pago, 2026-12-24"})
    void knowsWhichDayItIsWhereAPersonLives(String zone, LocalDate today) {
        livesIn(zone);

        assertThat(days.today(PAUL)).isEqualTo(today);
    }

    @Test
    void takesTheServersClockForSomebodyJiraNoLongerKnows() {
        assertThat(days.zone(GONE)).isEqualTo(ZoneId.systemDefault());
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati", "UTC", "Pacific/Pago_Pago"})
    void showsTheSameDayWhereverTheReaderIs(String zone) {
        livesIn(zone);
        when(formatter.forLoggedInUser()).thenReturn(formatter);
        when(formatter.withStyle(DateTimeStyle.DATE)).thenReturn(formatter);
        when(formatter.format(any())).thenAnswer(call -> LocalDate.ofInstant(
                        call.<Date>getArgument(0).toInstant(), ZoneId.of(zone))
                .toString());

        assertThat(days.shown(LocalDate.of(2027, 1, 2))).isEqualTo("2027-01-02");
    }

    @Test
    void goesByTheServerWhereJiraCannotBeAsked() {
        Days without = new Days(Optional.empty(), CLOCK);

        assertThat(without.zone(PAUL)).isEqualTo(ZoneId.systemDefault());
        assertThat(without.shown(LocalDate.of(2027, 1, 2))).isEqualTo("2027-01-02");
    }

    private void livesIn(String zone) {
        ApplicationUser paul = mock(ApplicationUser.class);
        when(users.getUserByKey("paul")).thenReturn(paul);
        when(formatter.forUser(paul)).thenReturn(formatter);
        when(formatter.getZone()).thenReturn(TimeZone.getTimeZone(zone));
    }
}
