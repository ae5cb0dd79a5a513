package app.continuum.workbench.jira.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({"3d 4h, 100800", "1w, 144000", "30m, 1800", "1.5h, 5400", "90, 5400", "2D4H, 72000"})
    void readsDurationsOfEightHourDays(String text, long seconds) {
        assertThat(Durations.parse(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3x", "-1h", "3d4"})
    void readsNoDurationInOtherTexts(String text) {
        assertThat(Durations.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100800, 3d 4h", "0, 0m", "144060, 1w 1m"})
    void writesDurations(long seconds, String text) {
        assertThat(Durations.format(seconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1/Dec/26, 2026-12-01", "01/dec/2026, 2026-12-01", "29/Feb/28, 2028-02-29"})
    void readsDatesAsThePickerWritesThem(String text, String day) {
        assertThat(PickerDate.parse(text)).map(PickerDate::iso).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-01", "31/Feb/26", "1/13/26", "tomorrow"})
    void readsNoDateInOtherTexts(String text) {
        assertThat(PickerDate.parse(text)).isEmpty();
    }
}
