package app.continuum.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.continuum.core.clients.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {

    @Test
    void isNeverStricterWithOthersThanWithTheCounterpart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.FLAG, Mode.BLOCK))
                .withMessageContaining("duedate");
    }

    @Test
    void meetsEachKindOfCrossingWithItsOwnMode() {
        Guard guard = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

        assertThat(guard.against(CrossingBy.COUNTERPART)).isEqualTo(Mode.BLOCK);
        assertThat(guard.against(CrossingBy.OTHER)).isEqualTo(Mode.FLAG);
    }

    @ParameterizedTest
    @EnumSource
    void extendsEveryCourtesyToOthersUnlessToldOtherwise(Courtesy courtesy) {
        Guard guard = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK);

        assertThat(guard.extendsTo(CrossingBy.OTHER, courtesy)).isTrue();
        assertThat(guard.extendsTo(CrossingBy.COUNTERPART, courtesy)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NOBODY, false, false", "OTHERS, true, false", "EVERYONE, true, true"})
    void extendsACourtesyAsFarAsItReaches(Reach reach, boolean others, boolean counterpart) {
        Map<Courtesy, Reach> courtesies = Map.of(Courtesy.FILL_EMPTY, reach);
        Guard guard = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK).withCourtesies(courtesies);

        assertThat(guard.extendsTo(CrossingBy.OTHER, Courtesy.FILL_EMPTY)).isEqualTo(others);
        assertThat(guard.extendsTo(CrossingBy.COUNTERPART, Courtesy.FILL_EMPTY)).isEqualTo(counterpart);
    }

    @Test
    void isOneGuardWhetherACourtesyIsWrittenOutOrNot() {
        Map<Courtesy, Reach> writtenOut = Map.of(Courtesy.LOG_WORK, Reach.OTHERS);

        Guard guard = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

        assertThat(guard.withCourtesies(writtenOut)).isEqualTo(guard);
    }

    @Test
    void flagsWhatItFindsAfterwardsAndLeavesCreationAloneUnlessToldOtherwise() {
        Guard guard = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

        assertThat(guard.afterwards()).isEqualTo(Afterwards.FLAG);
        assertThat(guard.alsoAtCreation()).isFalse();
        assertThat(guard.withAfterwards(Afterwards.RESTORE).afterwards()).isEqualTo(Afterwards.RESTORE);
        assertThat(guard.withAlsoAtCreation(true).alsoAtCreation()).isTrue();
    }
}
