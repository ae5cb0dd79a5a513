package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.continuum.core.headsup.HeadsUpRulesText.Fault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsUpRulesTextTest {
    @Test
    void comesBackAsItWasWritten() {
        HeadsUpRules rules = new HeadsUpRules(
                new WorkingHours(
                        Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY), LocalTime.of(7, 45), LocalTime.of(19, 0)),
                40,
                10,
                true,
                Optional.of("firefighters"),
                23);

        assertThat(HeadsUpRulesText.read(HeadsUpRulesText.write(rules)))
                .isEqualTo(new HeadsUpRulesText.Result(rules, List.of()));
        assertThat(HeadsUpRulesText.NAMES)
                .isEqualTo(HeadsUpRulesText.write(rules).keySet());
    }

    @Test
    void isAsAtFirstWhereNothingIsSaid() {
        assertThat(HeadsUpRulesText.read(Map.of()).rules()).isEqualTo(HeadsUpRules.first());
        assertThat(HeadsUpRulesText.read(Map.of("overriders", " ")).rules().overriders())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "answerHours, 0, rules.number",
        "answerHours, 401, rules.number",
        "answerHours, soon, rules.number",
        "lapseDays, -1, rules.number",
        "lapseDays, 61, rules.number",
        "digestHour, 24, rules.number",
        "digestHour, '', rules.number",
        "workingFrom, nine, rules.time",
        "workingTo, 25:00, rules.time",
        "workingTo, 09:00, rules.hours",
        "workingDays, FREITAG, rules.days",
        "workingDays, '', rules.days",
    })
    void blamesWhatCannotBe(String name, String said, String code) {
        HeadsUpRulesText.Result result = HeadsUpRulesText.read(Map.of(name, said));

        assertThat(result.faults()).extracting(Fault::name, Fault::code).containsExactly(tuple(name, code));
        assertThat(result.rules()).isEqualTo(HeadsUpRules.first());
    }
}
