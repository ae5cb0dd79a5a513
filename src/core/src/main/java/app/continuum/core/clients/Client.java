package app.continuum.core.clients;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company the agency serves, its two seats and the issues that are its own. */
public record Client(
        ClientKey key,
        String name,
        Seat accountManager,
        Seat producer,
        List<Scope> scopes,
        Optional<CombinedSeat> combinedSeat,
        Optional<String> spaceKey,
        boolean archived) {

    public Client {
        scopes = List.copyOf(scopes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A client has a name");
        }
    }

    /** The seat of a role. */
    public Seat seat(Role role) {
        return switch (role) {
            case ACCOUNT_MANAGER -> accountManager;
            case PRODUCER -> producer;
        };
    }

    /** The same client with other people in its seats. */
    public Client withSeats(Seat newAccountManager, Seat newProducer) {
        return new Client(key, name, newAccountManager, newProducer, scopes, combinedSeat, spaceKey, archived);
    }

    /** Everybody who sits in both seats, if only for the issues of one scope. */
    public Set<UserKey> inBothSeats() {
        return inBothSeats(accountManager, producer, scopes);
    }

    /** Everybody who sits in both of these seats, or is the Producer of one of these scopes beside the first. */
    public static Set<UserKey> inBothSeats(Seat accountManager, Seat producer, Collection<Scope> scopes) {
        Set<UserKey> both = new LinkedHashSet<>(accountManager.people());
        both.removeIf(person -> !producer.seats(person)
                && scopes.stream()
                        .noneMatch(
                                scope -> scope.producer().filter(person::equals).isPresent()));
        return both;
    }

    /** Whether the person sits in both seats by an exception on record. */
    public boolean combines(UserKey person) {
        return combinedSeat
                .filter(exception -> exception.person().equals(person))
                .isPresent();
    }
}
