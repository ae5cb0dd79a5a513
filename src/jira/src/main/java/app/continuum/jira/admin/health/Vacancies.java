package app.continuum.jira.admin.health;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.health.Concern.Severity;
import app.continuum.jira.agency.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clients that lack somebody or something: an empty seat, a lead who has left, issues, or the review of an exception. */
public final class Vacancies {
    private final People people;
    private final ClientNames names;
    private final Clock clock;

    /** Vacancies as they are today. */
    public Vacancies(People people, ClientNames names, Clock clock) {
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    List<Concern> concerns(Agency agency) {
        List<Client> living = agency.living().toList();
        Set<UserKey> gone = agency.seats().people().stream()
                .filter(person -> !people.isActive(person))
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        List<Concern> concerns = new ArrayList<>();
        add(concerns, Severity.DUE, "continuum.attention.review", living, client -> isReviewDue(client, today));
        add(concerns, Severity.DUE, "continuum.attention.left", living, client -> isLedBy(client, gone::contains));
        add(
                concerns,
                Severity.NOTE,
                "continuum.attention.empty-seat",
                living,
                client -> hasEmptySeat(client, gone::contains));
        add(concerns, Severity.NOTE, "continuum.attention.no-scope", living, client -> client.scopes()
                .isEmpty());
        return concerns;
    }

    private void add(
            List<Concern> concerns, Severity severity, String key, List<Client> living, Predicate<Client> which) {
        List<Client> found = living.stream().filter(which).toList();
        if (!found.isEmpty()) {
            String page = found.size() == 1 ? "client?client=" + found.get(0).key() : "clients";
            concerns.add(new Concern(severity, names.in(key, found), page));
        }
    }

    private static boolean isReviewDue(Client client, LocalDate today) {
        return client.combinedSeat()
                .filter(seat -> !seat.reviewOn().isAfter(today))
                .isPresent();
    }

    /** Whether one of these leads a seat, be it for single scopes alone. */
    private static boolean isLedBy(Client client, Predicate<UserKey> which) {
        Stream<UserKey> ofScopes = client.scopes().stream().flatMap(scope -> scope.producer().stream());
        Stream<UserKey> leads = Arrays.stream(Role.values()).flatMap(role -> client.seat(role).lead().stream());
        return Stream.concat(leads, ofScopes).anyMatch(which);
    }

    /** Whether nobody sits in a seat but people who are gone; of a lead who is gone it is said that they are. */
    private static boolean hasEmptySeat(Client client, Predicate<UserKey> gone) {
        return Arrays.stream(Role.values())
                .map(client::seat)
                .anyMatch(seat ->
                        seat.lead().isEmpty() && seat.withOnly(gone.negate()).isEmpty());
    }
}
