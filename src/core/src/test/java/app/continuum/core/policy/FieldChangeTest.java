package app.continuum.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldChangeTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-12-01, 2026-12-01T00:00:00.000+0100",
        "DATE, 2026-12-01, 2026-12-01 00:00:00.0",
        "DATE, '', ' '",
        "NUMBER, 5, 5.00",
        "NUMBER, 0, 0.0",
        "NUMBER, -0, 0",
        "NUMBER, about five, about five",
        "DURATION, 3600, 3600.0",
        "USER, Dora, dORA",
        "OTHER, 10100, ' 10100 '",
        "TEXT, 'one ', one"
    })
    void isNothingWhereBothSpellOneValue(ValueKind kind, String from, String to) {
        assertThat(change(kind, from, to).isNothing()).isTrue();
        assertThat(change(kind, to, from).isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-12-01, 2026-12-02",
        "DATE, 2026-12-01, 2026-12-01T09:30:00.000+0100",
        "DATE, 2026-12-01, ''",
        "NUMBER, 5, 5.01",
        "NUMBER, 0, ''",
        "NUMBER, about five, about six",
        "DURATION, 3600, 7200",
        "USER, dora, dirk",
        "OTHER, abc, ABC",
        "TEXT, one, ' one'"
    })
    void isSomethingWhereTheValuesDiffer(ValueKind kind, String from, String to) {
        assertThat(change(kind, from, to).isNothing()).isFalse();
    }

    @Test
    void aHugeExponentCostsNothing() {
        FieldChange change = change(ValueKind.NUMBER, "1e999999999", "1e999999998");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(change.isNothing()).isFalse());
    }

    @Test
    void fillsEmptyOnlyWhereThereWasNothing() {
        assertThat(change(ValueKind.DATE, " ", "2026-12-01").fillsEmpty()).isTrue();
        assertThat(change(ValueKind.DATE, "", " ").fillsEmpty()).isFalse();
        assertThat(change(ValueKind.DATE, "2026-12-01", "2026-12-02").fillsEmpty())
                .isFalse();
    }

    private static FieldChange change(ValueKind kind, String from, String to) {
        return new FieldChange(new FieldId("any"), kind, from, to);
    }
}
