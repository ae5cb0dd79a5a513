package app.continuum.jira.agency;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.SeatIndex;
import app.continuum.core.away.Away;
import app.continuum.core.away.AwayBook;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.away.AwayDirectory;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who sits in the seats at the moment of asking: of those configured the active, and whoever stands in for a lead who is away. Nobody else says so. */
public final class Seating {
    private final AgencyDirectory directory;
    private final AwayDirectory away;
    private final People people;
    private final Clock clock;

    /** Seating by the agency as it is configured, and by who is away. */
    public Seating(AgencyDirectory directory, AwayDirectory away, People people, Clock clock) {
        this.directory = directory;
        this.away = away;
        this.people = people;
        this.clock = clock;
    }

    /** A client with those in its seats who sit there now; the scope of an issue may have given it a Producer of its own. */
    public Client now(Client client) {
        return now(directory.current(), client);
    }

    /** The same of a client of an agency as it was at one moment: who is active and who is away is still as it is now. */
    Client now(Agency agency, Client client) {
        return people.withActiveOnly(staffed(agency, away.current(), client));
    }

    /** A client as it is for the issues of one of its scopes, which may have a Producer of its own. */
    public static Client within(Scope scope, Client client) {
        return scope.producer()
                .map(producer -> client.withSeats(client.accountManager(), Seat.of(producer)))
                .orElse(client);
    }

    /** Whether somebody sits in a seat of a client just now, if only for the issues of one scope. */
    public boolean sits(UserKey person, Client client, Role role) {
        Agency agency = directory.current();
        AwayBook book = away.current();
        Stream<Client> byScope = client.scopes().stream()
                .filter(scope -> scope.producer().isPresent())
                .map(scope -> within(scope, client));
        return Stream.concat(Stream.of(client), byScope)
                .anyMatch(here -> here.seat(role).seats(person)
                        || (book.names(person)
                                && staffed(agency, book, here).seat(role).seats(person)));
    }

    /** The living clients in one of whose seats somebody may sit just now, as a lead, a deputy or a stand-in: all others need not be asked. */
    public Set<ClientKey> mayBeOf(UserKey person) {
        SeatIndex seats = directory.current().seats();
        Set<ClientKey> clients = new LinkedHashSet<>(seats.of(person));
        stoodInBy(person).forEach(absence -> clients.addAll(seats.of(absence.person())));
        return clients;
    }

    /** The living clients of which a seat may be empty just now: nobody was put there, or somebody in it can no longer log in. */
    public Set<ClientKey> mayHaveEmptySeat() {
        SeatIndex seats = directory.current().seats();
        Set<ClientKey> clients = new LinkedHashSet<>(seats.withEmptySeat());
        seats.people().stream()
                .filter(person -> !people.isActive(person))
                .forEach(gone -> clients.addAll(seats.of(gone)));
        return clients;
    }

    /** The window by which a person is away now, or nothing where they are there. */
    public Optional<Away> away(UserKey person) {
        return away.current().away(person, clock.instant());
    }

    /** Who stands in for somebody just now; nobody where they are there. */
    public Optional<UserKey> standIn(UserKey person) {
        return away.current().standIn(person, clock.instant());
    }

    /** The windows in which a person stands in now, whoever is away; whether they sit in a seat by one is for {@link #now} to say. */
    public List<Away> stoodInBy(UserKey person) {
        return away.current().stoodInBy(person, clock.instant());
    }

    private Client staffed(Agency agency, AwayBook book, Client here) {
        Client whole = agency.client(here.key()).orElse(here);
        return book.staffed(here, whole, clock.instant());
    }
}
