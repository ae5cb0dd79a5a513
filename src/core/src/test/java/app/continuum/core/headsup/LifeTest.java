package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeTest {
    private static final Set<Standing> DECIDERS =
            EnumSet.of(Standing.LEAD, Standing.DEPUTY, Standing.STAND_IN, Standing.HEAD_OF_DELIVERY);
    private static final Map<Action, State> WHILE_OPEN = Map.of(
            Action.ACCEPT, State.APPLYING,
            Action.AMEND, State.APPLYING,
            Action.DECLINE, State.DECLINED,
            Action.WITHDRAW, State.WITHDRAWN,
            Action.EDIT, State.OPEN);

    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey DEPUTY = new UserKey("deputy");
    private static final UserKey STAND_IN = new UserKey("stand-in");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Action.values()).flatMap(action -> Arrays.stream(Standing.values())
                        .map(standing -> Arguments.of(state, action, standing))));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void leadsWhereTheTableSays(State state, Action action, Standing standing) {
        assertThat(Life.step(state, action, standing)).isEqualTo(expected(state, action, standing));
    }

    private static Step expected(State state, Action action, Standing standing) {
        if (standing == Standing.ANONYMOUS) {
            return new Step.No(Objection.LOG_IN);
        }
        if (state == State.APPLYING) {
            return new Step.No(Objection.BEING_APPLIED);
        }
        if (state != State.OPEN && state != State.GIVEN) {
            return new Step.No(Objection.OVER);
        }
        if (state == State.GIVEN && action != Action.ACKNOWLEDGE) {
            return new Step.No(Objection.SAVED_ALREADY);
        }
        if (state == State.OPEN && action == Action.ACKNOWLEDGE) {
            return new Step.No(Objection.NOT_SAVED_YET);
        }
        State next = state == State.GIVEN ? State.ACKNOWLEDGED : WHILE_OPEN.getOrDefault(action, State.OPEN);
        if (action == Action.WITHDRAW || action == Action.EDIT) {
            return standing == Standing.ASKER ? new Step.To(next) : new Step.No(Objection.NOT_THE_ASKER);
        }
        if (standing == Standing.ASKER) {
            return new Step.No(Objection.OWN);
        }
        return DECIDERS.contains(standing) ? new Step.To(next) : new Step.No(Objection.NOT_THE_OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "anna, false, ASKER",
        "paul, false, LEAD",
        "deputy, false, DEPUTY",
        "stand-in, false, STAND_IN",
        "am, false, COUNTERPART",
        "head, true, OTHER",
        "paul, true, LEAD",
        "outsider, false, OTHER",
    })
    void knowsInWhatCapacitySomebodyComes(String person, boolean headsDelivery, Standing standing) {
        Seat owners = new Seat(Optional.of(PAUL), Set.of(DEPUTY), Set.of(STAND_IN));
        Seat others = new Seat(Optional.of(new UserKey("am")), Set.of(ANNA), Set.of());

        assertThat(Standing.of(Optional.of(new UserKey(person)), ANNA, owners, others, headsDelivery))
                .isEqualTo(standing);
    }

    @Test
    void letsHeadsOfDeliveryDecideWhereNobodySits() {
        Seat others = Seat.of(ANNA);
        UserKey head = new UserKey("head");

        assertThat(Standing.of(Optional.of(head), ANNA, Seat.empty(), others, true))
                .isEqualTo(Standing.HEAD_OF_DELIVERY);
        assertThat(Standing.of(Optional.of(head), head, Seat.empty(), others, true))
                .isEqualTo(Standing.ASKER);
        assertThat(Standing.of(Optional.empty(), ANNA, Seat.empty(), others, false))
                .isEqualTo(Standing.ANONYMOUS);
    }
}
