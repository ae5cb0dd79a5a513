package app.continuum.core.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PETRA = new UserKey("petra");
    private static final UserKey PIA = new UserKey("pia");
    private static final UserKey ANN = new UserKey("ann");

    private final Seat seat = new Seat(Optional.of(PAUL), Set.of(PETRA), Set.of(PIA));

    @Test
    void knowsHowEachPersonSits() {
        assertThat(seat.sitting(PAUL)).contains(Sitting.LEAD);
        assertThat(seat.sitting(PETRA)).contains(Sitting.DEPUTY);
        assertThat(seat.sitting(PIA)).contains(Sitting.STAND_IN);
        assertThat(seat.sitting(ANN)).isEmpty();
    }

    @Test
    void namesTheLeadFirst() {
        assertThat(seat.people()).containsExactly(PAUL, PETRA, PIA);
    }

    @Test
    void isEmptyOnlyWhereNobodySits() {
        assertThat(Seat.empty().isEmpty()).isTrue();
        assertThat(Seat.of(PAUL).isEmpty()).isFalse();
        assertThat(new Seat(Optional.empty(), Set.of(), Set.of(PIA)).isEmpty()).isFalse();
    }

    @Test
    void losesThePeopleWhoAreNoLongerActive() {
        assertThat(seat.withOnly(PIA::equals)).isEqualTo(new Seat(Optional.empty(), Set.of(), Set.of(PIA)));
        assertThat(seat.withOnly(person -> false).isEmpty()).isTrue();
        assertThat(seat.withOnly(person -> true)).isEqualTo(seat);
    }

    @Test
    void takesSomebodyWhoStandsInUnlessTheySitHereAnyway() {
        assertThat(Seat.of(PAUL).withStandIn(PIA).sitting(PIA)).contains(Sitting.STAND_IN);
        assertThat(seat.withStandIn(PETRA)).isEqualTo(seat);
    }
}
