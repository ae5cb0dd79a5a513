package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 5, UTC, 2026-11-30T09:00:00Z",
        "2026-11-27T09:00:00Z, 1, UTC, 2026-11-30T09:00:00Z",
        "2026-11-28T09:00:00Z, 1, UTC, 2026-11-30T09:00:00Z",
        "2026-11-27T22:00:00Z, 1, Pacific/Kiritimati, 2026-11-29T22:00:00Z",
        "2026-10-23T09:00:00Z, 1, Europe/Berlin, 2026-10-26T10:00:00Z",
    })
    void skipsSaturdaysAndSundaysWhereTheAgencyIs(Instant start, int days, ZoneId zone, Instant end) {
        assertThat(WorkingDays.after(start, days, zone)).isEqualTo(end);
    }
}
