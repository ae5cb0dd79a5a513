package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatIndexTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PETE = new UserKey("pete");
    private static final UserKey PIA = new UserKey("pia");
    private static final Seat PAULS = new Seat(Optional.of(PAUL), Set.of(PIA), Set.of());

    private static final Client ACME = client("ACME", Seat.of(ANN), PAULS, false);
    private static final Client GLOBEX = client("GLOBEX", Seat.empty(), Seat.of(PIA), false);
    private static final Client GONE = client("GONE", Seat.empty(), Seat.of(PIA), true);

    private final SeatIndex seats =
            new Agency(new Configuration(Settings.first(), List.of(ACME, GLOBEX, GONE), List.of(), Map.of())).seats();

    @Test
    void findsTheClientsOfLeadsDeputiesAndProducersOfOneScope() {
        assertThat(seats.of(ANN)).containsExactly(ACME.key());
        assertThat(seats.of(PIA)).containsExactly(ACME.key(), GLOBEX.key());
        assertThat(seats.of(PETE)).containsExactly(ACME.key(), GLOBEX.key());
        assertThat(seats.of(new UserKey("nobody"))).isEmpty();
    }

    @Test
    void knowsEverybodyWhoSitsAnywhere() {
        assertThat(seats.people()).containsExactlyInAnyOrder(ANN, PAUL, PETE, PIA);
    }

    @Test
    void findsTheSeatsNobodyWasPutInOfLivingClients() {
        assertThat(seats.withEmptySeat()).containsExactly(GLOBEX.key());
    }

    private static Client client(String key, Seat accountManager, Seat producer, boolean archived) {
        return new Client(
                new ClientKey(key),
                key,
                accountManager,
                producer,
                List.of(new Scope.WholeProject(key.hashCode(), Optional.of(PETE))),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
