package app.continuum.core.guards;

import static app.continuum.core.guards.Departure.LOOSER;
import static app.continuum.core.guards.Departure.NONE;
import static app.continuum.core.guards.Departure.OF_ITS_OWN;
import static app.continuum.core.guards.Departure.OTHERWISE;
import static app.continuum.core.guards.Departure.STRICTER;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Role;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DepartureTest {
    private static final Guard AGENCY = guard(Mode.FLAG, Mode.OBSERVE);

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(guard(Mode.FLAG, Mode.OBSERVE), NONE),
                Arguments.of(guard(Mode.BLOCK, Mode.OBSERVE), STRICTER),
                Arguments.of(guard(Mode.BLOCK, Mode.BLOCK), STRICTER),
                Arguments.of(guard(Mode.FLAG, Mode.FLAG), STRICTER),
                Arguments.of(guard(Mode.OBSERVE, Mode.OBSERVE), LOOSER),
                Arguments.of(AGENCY.withAfterwards(Afterwards.RESTORE), STRICTER),
                Arguments.of(AGENCY.withAlsoAtCreation(true), STRICTER),
                Arguments.of(AGENCY.withCourtesies(Map.of(Courtesy.LOG_WORK, Reach.NOBODY)), STRICTER),
                Arguments.of(AGENCY.withCourtesies(Map.of(Courtesy.LOG_WORK, Reach.EVERYONE)), LOOSER),
                Arguments.of(
                        guard(Mode.BLOCK, Mode.OBSERVE).withCourtesies(Map.of(Courtesy.LOG_WORK, Reach.EVERYONE)),
                        OTHERWISE),
                Arguments.of(new Guard(FieldId.DUE_DATE, Role.ACCOUNT_MANAGER, Mode.BLOCK, Mode.BLOCK), OTHERWISE));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isStricterWhereNothingIsLooserAndTheOtherWayRound(Guard own, Departure departure) {
        assertThat(Departure.of(own, Optional.of(AGENCY))).isEqualTo(departure);
    }

    @Test
    void isTheClientsOwnWhereTheAgencyHasNone() {
        assertThat(Departure.of(AGENCY, Optional.empty())).isEqualTo(OF_ITS_OWN);
    }

    private static Guard guard(Mode counterpart, Mode others) {
        return new Guard(FieldId.DUE_DATE, Role.PRODUCER, counterpart, others);
    }
}
