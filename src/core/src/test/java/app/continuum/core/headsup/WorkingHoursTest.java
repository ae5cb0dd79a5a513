package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 5, UTC, 2026-11-30T09:00:00Z",
        "2026-11-27T09:00:00Z, 1, UTC, 2026-11-30T09:00:00Z",
        "2026-11-28T09:00:00Z, 1, UTC, 2026-11-30T09:00:00Z",
        "2026-11-27T22:00:00Z, 1, Pacific/Kiritimati, 2026-11-29T22:00:00Z",
        "2026-10-23T09:00:00Z, 1, Europe/Berlin, 2026-10-26T10:00:00Z",
    })
    void countsDaysWithoutSaturdaysAndSundaysWhereTheAgencyIs(Instant start, int days, ZoneId zone, Instant end) {
        assertThat(WorkingHours.USUAL.daysAfter(start, days, zone)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 8, UTC, 2026-11-23T17:00:00Z",
        "2026-11-23T15:00:00Z, 3, UTC, 2026-11-24T10:00:00Z",
        "2026-11-23T06:00:00Z, 1, UTC, 2026-11-23T10:00:00Z",
        "2026-11-23T17:00:00Z, 1, UTC, 2026-11-24T10:00:00Z",
        "2026-11-27T16:00:00Z, 2, UTC, 2026-11-30T10:00:00Z",
        "2026-11-28T12:00:00Z, 16, UTC, 2026-12-01T17:00:00Z",
        "2026-10-23T14:00:00Z, 2, Europe/Berlin, 2026-10-26T09:00:00Z",
    })
    void countsHoursInWhichTheAgencyWorks(Instant start, int hours, ZoneId zone, Instant end) {
        assertThat(WorkingHours.USUAL.after(start, Duration.ofHours(hours), zone))
                .isEqualTo(end);
    }

    @Test
    void needADayAndABeginningBeforeTheEnd() {
        assertThatThrownBy(() -> new WorkingHours(Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkingHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(9, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Sixteen hours to answer: asked on Monday at nine, the owner is reminded that evening, a deputy on Tuesday, the heads of delivery on Wednesday. */
    @Test
    void remindPeopleOneAfterTheOther() {
        HeadsUpRules rules = HeadsUpRules.first();
        ZoneId zone = ZoneId.of("UTC");
        Instant asked = Instant.parse("2026-11-23T09:00:00Z");

        Reminder first = Reminder.first(asked, rules, zone);
        Reminder second = first.next(asked, rules, zone).orElseThrow();
        Reminder third = second.next(asked, rules, zone).orElseThrow();

        assertThat(first).isEqualTo(new Reminder(Escalation.OWNER, Instant.parse("2026-11-23T17:00:00Z")));
        assertThat(second).isEqualTo(new Reminder(Escalation.DEPUTY, Instant.parse("2026-11-24T17:00:00Z")));
        assertThat(third).isEqualTo(new Reminder(Escalation.HEAD_OF_DELIVERY, Instant.parse("2026-11-25T17:00:00Z")));
        assertThat(third.next(asked, rules, zone)).isEqualTo(Optional.empty());
    }

    @Test
    void refuseRulesNobodyCouldMean() {
        assertThatThrownBy(() -> new HeadsUpRules(WorkingHours.USUAL, 0, 5, false, Optional.empty(), 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeadsUpRules(WorkingHours.USUAL, 16, 61, false, Optional.empty(), 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeadsUpRules(WorkingHours.USUAL, 16, 5, false, Optional.empty(), 24))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
