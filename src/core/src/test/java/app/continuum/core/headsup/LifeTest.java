package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeTest {
    private static final Set<Standing> DECIDERS = EnumSet.of(
            Standing.ADDRESSEE, Standing.LEAD, Standing.DEPUTY, Standing.STAND_IN, Standing.HEAD_OF_DELIVERY);
    private static final Set<State> ALIVE =
            EnumSet.of(State.OPEN, State.APPLYING, State.GIVEN, State.FLAGGED, State.OVERRIDDEN);
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

    private static final Ask ASK = new Ask(
            1,
            FieldId.DUE_DATE,
            new ClientKey("ACME"),
            Role.PRODUCER,
            ANNA,
            "2026-12-12",
            "2026-12-19",
            "19/Dec/26",
            new Why("Because", false, Why.Impact.UNSAID));

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
        if (!ALIVE.contains(state)) {
            return new Step.No(Objection.OVER);
        }
        return switch (state) {
            case OPEN ->
                action == Action.AMEND && standing == Standing.ADDRESSEE
                        ? new Step.No(Objection.NOT_THE_OWNER)
                        : WHILE_OPEN.containsKey(action)
                                ? byWhom(action, standing, WHILE_OPEN.getOrDefault(action, State.OPEN))
                                : new Step.No(Objection.NOT_SAVED_YET);
            case GIVEN, FLAGGED ->
                action == Action.ACKNOWLEDGE || action == Action.ASK_BACK
                        ? byWhom(action, standing, State.ACKNOWLEDGED)
                        : new Step.No(Objection.SAVED_ALREADY);
            case OVERRIDDEN -> whileOverridden(action, standing);
            default -> new Step.No(Objection.BEING_APPLIED);
        };
    }

    private static Step whileOverridden(Action action, Standing standing) {
        if (action == Action.REVIEW && standing == Standing.OVERSEER) {
            return new Step.To(State.REVIEWED);
        }
        return action == Action.REVIEW || action == Action.ASK_BACK
                ? byWhom(action, standing, State.REVIEWED)
                : new Step.No(Objection.TO_BE_REVIEWED);
    }

    private static Step byWhom(Action action, Standing standing, State next) {
        if (action == Action.WITHDRAW || action == Action.EDIT) {
            return standing == Standing.ASKER ? new Step.To(next) : new Step.No(Objection.NOT_THE_ASKER);
        }
        if (standing == Standing.ASKER) {
            return new Step.No(Objection.OWN);
        }
        return DECIDERS.contains(standing) ? new Step.To(next) : new Step.No(Objection.NOT_THE_OWNER);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void leavesAPromiseAloneThatWasNotUsed(Action action) {
        HeadsUp promise = HeadsUp.granted(ASK, State.GIVEN, Instant.EPOCH, Instant.EPOCH);

        assertThat(Life.step(promise, action, Standing.ASKER)).isEqualTo(new Step.No(Objection.NOT_USED_YET));
        assertThat(Life.step(promise, action, Standing.LEAD)).isEqualTo(new Step.No(Objection.NOT_USED_YET));
        assertThat(Life.step(promise, action, Standing.ANONYMOUS)).isEqualTo(new Step.No(Objection.LOG_IN));
    }

    @Test
    void asksNobodyBackWhereNobodyIsKnown() {
        Ask nobodys = new Ask(
                1, FieldId.DUE_DATE, ASK.client(), Role.PRODUCER, UserKey.NOBODY, "", "2026-12-19", "", Why.UNSAID);
        HeadsUp flagged = HeadsUp.flagged(nobodys, Instant.EPOCH);

        assertThat(Life.step(flagged, Action.ASK_BACK, Standing.LEAD)).isEqualTo(new Step.No(Objection.NOBODY_TO_ASK));
        assertThat(Life.step(flagged, Action.ACKNOWLEDGE, Standing.LEAD)).isEqualTo(new Step.To(State.ACKNOWLEDGED));
    }

    @Test
    void asksOnePersonAloneToPutSomethingBack() {
        Ask back = ASK.back(PAUL, new Why("Please put it back", false, Why.Impact.UNSAID));
        Seat owners = new Seat(Optional.of(PAUL), Set.of(DEPUTY), Set.of());

        assertThat(back.seen()).isEqualTo(ASK.wanted());
        assertThat(back.wanted()).isEqualTo(ASK.seen());
        assertThat(Standing.of(Optional.of(ANNA), back, owners, Seat.of(ANNA), false))
                .isEqualTo(Standing.ADDRESSEE);
        assertThat(Standing.of(Optional.of(PAUL), back, owners, Seat.of(ANNA), false))
                .isEqualTo(Standing.ASKER);
        assertThat(Standing.of(Optional.of(DEPUTY), back, owners, Seat.of(ANNA), true))
                .isEqualTo(Standing.OTHER);
        assertThat(Desk.of(HeadsUp.flagged(back, Instant.EPOCH))).isEqualTo(new Desk.OfPerson(ANNA));
    }

    @ParameterizedTest
    @CsvSource({
        "anna, false, ASKER",
        "paul, false, LEAD",
        "deputy, false, DEPUTY",
        "stand-in, false, STAND_IN",
        "am, false, COUNTERPART",
        "head, true, OVERSEER",
        "paul, true, LEAD",
        "outsider, false, OTHER",
    })
    void knowsInWhatCapacitySomebodyComes(String person, boolean headsDelivery, Standing standing) {
        Seat owners = new Seat(Optional.of(PAUL), Set.of(DEPUTY), Set.of(STAND_IN));
        Seat others = new Seat(Optional.of(new UserKey("am")), Set.of(ANNA), Set.of());

        assertThat(Standing.of(Optional.of(new UserKey(person)), ASK, owners, others, headsDelivery))
                .isEqualTo(standing);
    }

    @Test
    void letsHeadsOfDeliveryDecideWhereNobodySits() {
        Seat others = Seat.of(ANNA);
        UserKey head = new UserKey("head");

        assertThat(Standing.of(Optional.of(head), ASK, Seat.empty(), others, true))
                .isEqualTo(Standing.HEAD_OF_DELIVERY);
        assertThat(Standing.of(Optional.of(ANNA), ASK, Seat.empty(), others, true))
                .isEqualTo(Standing.ASKER);
        assertThat(Standing.of(Optional.empty(), ASK, Seat.empty(), others, false))
                .isEqualTo(Standing.ANONYMOUS);
    }
}
