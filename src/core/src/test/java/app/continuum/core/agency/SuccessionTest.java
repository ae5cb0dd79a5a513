package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PIA = new UserKey("pia");
    private static final Scope HERS = new Scope.WholeProject(7, Optional.of(ANN));
    private static final Scope OTHER = new Scope.WholeProject(8, Optional.empty());
    private static final Client ACME = client("ACME", Seat.of(PAUL), deputies(PIA, ANN), false, OTHER);
    private static final Client GLOBEX = client("GLOBEX", Seat.of(PIA), deputies(ANN, PAUL), false, HERS);
    private static final Client OLD = client("OLD", Seat.of(ANN), Seat.empty(), true);

    @Test
    void findsEveryPlaceOfAPersonButThoseWithArchivedClients() {
        assertThat(Holding.of(ANN, List.of(ACME, GLOBEX, OLD)))
                .containsExactly(
                        holding("ACME", Role.PRODUCER, false),
                        holding("GLOBEX", Role.PRODUCER, true),
                        new Holding(GLOBEX.key(), Role.PRODUCER, true, Optional.of(HERS)));
    }

    @Test
    void givesEachPlaceToWhoeverIsNamedAndLeavesTheOthersEmpty() {
        Configuration after = new Succession(ANN, Map.of(holding("GLOBEX", Role.PRODUCER, true), PAUL))
                .applyTo(configuration(ACME, GLOBEX, OLD));

        assertThat(after.clients().get(0).producer()).isEqualTo(deputies(PIA));
        assertThat(after.clients().get(1).producer()).isEqualTo(Seat.of(PAUL));
        assertThat(after.clients().get(1).scopes()).containsExactly(HERS.withoutProducer());
        assertThat(after.clients().get(2)).isEqualTo(OLD);
    }

    @Test
    void seatsASuccessorBesideTheOtherDeputies() {
        Configuration after =
                new Succession(ANN, Map.of(holding("ACME", Role.PRODUCER, false), PAUL)).applyTo(configuration(ACME));

        assertThat(after.clients().get(0).producer()).isEqualTo(deputies(PIA, PAUL));
    }

    @Test
    void endsTheExceptionOfWhoeverLeavesBothSeats() {
        CombinedSeat exception = new CombinedSeat(ANN, PAUL, "two people", LocalDate.of(2027, 6, 30));
        Client both = new Client(
                new ClientKey("BOTH"),
                "Both",
                Seat.of(ANN),
                Seat.of(ANN),
                List.of(),
                Optional.of(exception),
                Optional.empty(),
                false);

        assertThat(new Succession(ANN, Map.of())
                        .applyTo(configuration(both))
                        .clients()
                        .get(0)
                        .combinedSeat())
                .isEmpty();
    }

    private static Holding holding(String client, Role role, boolean lead) {
        return new Holding(new ClientKey(client), role, lead, Optional.empty());
    }

    private static Seat deputies(UserKey lead, UserKey... deputies) {
        return new Seat(Optional.of(lead), Set.of(deputies), Set.of());
    }

    private static Configuration configuration(Client... clients) {
        return new Configuration(Settings.first(), List.of(clients), List.of(), Map.of());
    }

    private static Client client(String key, Seat accountManager, Seat producer, boolean archived, Scope... scopes) {
        return new Client(
                new ClientKey(key),
                key,
                accountManager,
                producer,
                List.of(scopes),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
