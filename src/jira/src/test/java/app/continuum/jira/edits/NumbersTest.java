package app.continuum.jira.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "10001, 10001",
        "+10001, 10001",
        "' 10001 ', 10001",
        "0x2711, 10001",
        "#2711, 10001",
        "023421, 23421 10001",
        "１０００１, 10001",
        "ACME-1, ''",
        "'', ''",
        "99999999999999999999, ''"
    })
    void areReadInEveryWayJiraMayReadThem(String text, String numbers) {
        assertThat(Numbers.readings(text))
                .map(String::valueOf)
                .containsExactlyInAnyOrder(numbers.isEmpty() ? new String[0] : numbers.split(" "));
    }
}
