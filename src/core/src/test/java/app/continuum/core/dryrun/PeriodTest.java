package app.continuum.core.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void beginsSoManyDaysAgo() {
        assertThat(Period.FIRST.since(NOW)).contains(Instant.parse("2026-08-25T08:00:00Z"));
        assertThat(Period.EVERYTHING.since(NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "90", "3650"})
    void readsDays(String text) {
        assertThat(Period.parse(text)).contains(new Period(Integer.parseInt(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "3651", "99999999999", "all", "1.5"})
    void readsNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
