package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PIA = new UserKey("pia");

    @Test
    void isAnotherLeadOfTheSameSeat() {
        Client before = client(Seat.of(PAUL), Optional.empty(), false);
        Client after = client(Seat.of(PIA), Optional.empty(), false);

        assertThat(HandOver.between(of(before), of(after)))
                .containsExactly(new HandOver(after, Role.PRODUCER, Optional.of(PAUL), Optional.of(PIA)));
        assertThat(HandOver.between(of(before), of(before))).isEmpty();
    }

    @Test
    void isAnEmptySeatToo() {
        Client after = client(Seat.empty(), Optional.empty(), false);

        assertThat(HandOver.between(of(client(Seat.of(PAUL), Optional.empty(), false)), of(after)))
                .containsExactly(new HandOver(after, Role.PRODUCER, Optional.of(PAUL), Optional.empty()));
    }

    @Test
    void isAnotherProducerOfOneScope() {
        Client before = client(Seat.of(PAUL), Optional.empty(), false);
        Client after = client(Seat.of(PAUL), Optional.of(PIA), false);

        assertThat(HandOver.between(of(before), of(after)))
                .containsExactly(new HandOver(after, Role.PRODUCER, Optional.of(PAUL), Optional.of(PIA)));
        assertThat(HandOver.between(of(after), of(before)))
                .containsExactly(new HandOver(before, Role.PRODUCER, Optional.of(PIA), Optional.of(PAUL)));
    }

    @Test
    void isNoneWhereAClientIsNewOrArchived() {
        Client client = client(Seat.of(PAUL), Optional.empty(), false);

        assertThat(HandOver.between(Configuration.first(), of(client))).isEmpty();
        assertThat(HandOver.between(of(client), of(client(Seat.of(PIA), Optional.empty(), true))))
                .isEmpty();
    }

    private static Client client(Seat producer, Optional<UserKey> ofTheScope, boolean archived) {
        return new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.of(ANN),
                producer,
                List.of(new Scope.WholeProject(7, ofTheScope)),
                Optional.empty(),
                Optional.empty(),
                archived);
    }

    private static Configuration of(Client client) {
        return new Configuration(Settings.first(), List.of(client), List.of(), Map.of());
    }
}
