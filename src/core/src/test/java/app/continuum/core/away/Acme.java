package app.continuum.core.away;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A client whose Account Manager is Ann, and whose Producer is Paul; Pete produces for one project. */
final class Acme {
    static final UserKey ANN = new UserKey("ann");
    static final UserKey ADAM = new UserKey("adam");
    static final UserKey PAUL = new UserKey("paul");
    static final UserKey PETRA = new UserKey("petra");
    static final UserKey PETE = new UserKey("pete");
    static final UserKey PIA = new UserKey("pia");

    private Acme() {}

    static Client client() {
        return client(Seat.of(ANN), Optional.empty());
    }

    static Client withDeputies() {
        return client(new Seat(Optional.of(ANN), Set.of(ADAM), Set.of()), Optional.empty());
    }

    static Client combining(UserKey person) {
        return client(Seat.of(ANN), Optional.of(person));
    }

    /** As an issue of the project has it that is Pete's. */
    static Client inPetesProject() {
        return client().withSeats(client().accountManager(), Seat.of(PETE));
    }

    private static Client client(Seat accountManager, Optional<UserKey> combined) {
        return new Client(
                new ClientKey("ACME"),
                "Acme",
                accountManager,
                new Seat(Optional.of(PAUL), Set.of(PETRA), Set.of()),
                List.of(new Scope.WholeProject(1, Optional.of(PETE)), new Scope.WholeProject(2, Optional.empty())),
                combined.map(person -> new CombinedSeat(person, ANN, "Small", LocalDate.of(2027, 3, 31))),
                Optional.empty(),
                false);
    }
}
