package app.continuum.jira.me;

import app.continuum.core.away.Away;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.away.Days;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the seats somebody sits in just now, and for whom they stand in. */
public final class SeatLines {
    private final AgencyDirectory directory;
    private final Seating seating;
    private final People people;
    private final Days days;
    private final VerdictWords words;
    private final ScreenText text;

    /** Lines for whoever is looking. */
    public SeatLines(
            AgencyDirectory directory, Seating seating, People people, Days days, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.seating = seating;
        this.people = people;
        this.days = days;
        this.words = words;
        this.text = text;
    }

    /** The seats of a person in all clients that are not archived. */
    List<SeatLine> of(UserKey person) {
        return clients()
                .sorted(Comparator.comparing(Client::name, String.CASE_INSENSITIVE_ORDER))
                .flatMap(client -> Stream.concat(
                        whole(person, client, Role.ACCOUNT_MANAGER),
                        Stream.concat(whole(person, client, Role.PRODUCER), ofSingleScopes(person, client))))
                .toList();
    }

    /** Whether a person leads any seat, so that somebody would stand in for them. */
    boolean leads(UserKey person) {
        return clients()
                .flatMap(client -> Stream.concat(
                        Stream.of(Role.values()).flatMap(role -> client.seat(role).lead().stream()),
                        client.scopes().stream().flatMap(scope -> scope.producer().stream())))
                .anyMatch(person::equals);
    }

    /** Each of those for whom a person stands in, and until when. */
    List<String> stoodInBy(UserKey person) {
        return seating.stoodInBy(person).stream()
                .map(away -> text.with("continuum.me.until", people.displayName(away.person()), days.shown(away.to())))
                .toList();
    }

    private Stream<Client> clients() {
        return directory.current().living();
    }

    private Stream<SeatLine> whole(UserKey person, Client client, Role role) {
        return line(person, client, role, words.roleLabel(role)).stream();
    }

    /** The Producers of single scopes sit for their issues alone, and so does whoever stands in for them. */
    private Stream<SeatLine> ofSingleScopes(UserKey person, Client client) {
        String label = text.with("continuum.me.some-issues", words.roleLabel(Role.PRODUCER));
        return client.scopes().stream()
                .flatMap(scope -> scope.producer().stream())
                .distinct()
                .map(producer -> client.withSeats(client.accountManager(), Seat.of(producer)))
                .flatMap(here -> line(person, here, Role.PRODUCER, label).stream());
    }

    private Optional<SeatLine> line(UserKey person, Client here, Role role, String label) {
        Seat configured = here.seat(role);
        return configured
                .sitting(person)
                .or(() -> seating.now(here).seat(role).sitting(person))
                .map(sitting -> new SeatLine(here.name(), label, sitting(sitting, configured)));
    }

    private String sitting(Sitting sitting, Seat configured) {
        return switch (sitting) {
            case LEAD, DEPUTY -> text.of("continuum.sitting." + sitting);
            case STAND_IN ->
                configured
                        .lead()
                        .flatMap(seating::away)
                        .map(this::standsIn)
                        .orElseGet(() -> text.of("continuum.sitting." + sitting));
        };
    }

    private String standsIn(Away away) {
        return text.with("continuum.me.stands-in", people.displayName(away.person()), days.shown(away.to()));
    }
}
