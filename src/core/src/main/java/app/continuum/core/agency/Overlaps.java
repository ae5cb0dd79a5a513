package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds where scopes of different clients meet; archived clients claim nothing. */
public final class Overlaps {
    private Overlaps() {}

    /**
     * Where a client's scopes meet those of others: first its ties, then where it gives way, where others give way to it,
     * and last where single issues may be both clients'.
     *
     * @param takesSeveral whether an issue can have several options of a select field, asked by its id
     */
    public static List<Overlap> of(Client client, Collection<Client> clients, Predicate<String> takesSeveral) {
        if (client.archived()) {
            return List.of();
        }
        List<Overlap> found = new ArrayList<>();
        clients.stream()
                .filter(other -> !other.archived() && !other.key().equals(client.key()))
                .forEach(other -> {
                    meet(client, other, takesSeveral).forEach(found::add);
                    meet(other, client, takesSeveral)
                            .filter(overlap -> overlap.kind() == Overlap.Kind.OUTRANKED)
                            .forEach(found::add);
                });
        return found.stream().sorted(Comparator.comparing(Overlap::kind)).toList();
    }

    /** Every two clients that claim the very same issues, each pair once for each scope. */
    public static List<Overlap> ties(Collection<Client> clients) {
        Map<Scope, Client> claimed = new HashMap<>();
        List<Overlap> ties = new ArrayList<>();
        clients.stream().filter(client -> !client.archived()).forEach(client -> client.scopes()
                .forEach(scope -> Optional.ofNullable(claimed.putIfAbsent(scope.withoutProducer(), client))
                        .filter(other -> !other.key().equals(client.key()))
                        .ifPresent(other -> ties.add(tie(client.key(), scope, other.key())))));
        return List.copyOf(ties);
    }

    /**
     * The clients of which an issue can be one's and another's too, by scopes of the same rank.
     *
     * @param claimed the scopes of each client, all of them or those of one project
     * @param takesSeveral whether an issue can have several options of a select field, asked by its id
     */
    public static Set<ClientKey> tied(Map<ClientKey, List<Scope>> claimed, Predicate<String> takesSeveral) {
        Set<ClientKey> tied = new TreeSet<>();
        claimed.forEach((client, scopes) -> claimed.forEach((other, others) -> {
            if (client.compareTo(other) < 0
                    && !(tied.contains(client) && tied.contains(other))
                    && tie(scopes, others, takesSeveral)) {
                tied.add(client);
                tied.add(other);
            }
        }));
        return tied;
    }

    private static boolean tie(List<Scope> scopes, List<Scope> others, Predicate<String> takesSeveral) {
        return scopes.stream().anyMatch(scope -> others.stream()
                .flatMap(other -> Overlap.between(scope, other, takesSeveral).stream())
                .anyMatch(kind -> kind != Overlap.Kind.OUTRANKED));
    }

    private static Overlap tie(ClientKey client, Scope scope, ClientKey other) {
        return new Overlap(client, scope, other, scope.withoutProducer(), Overlap.Kind.TIE);
    }

    private static Stream<Overlap> meet(Client client, Client other, Predicate<String> takesSeveral) {
        return client.scopes().stream().flatMap(scope -> other.scopes().stream()
                .flatMap(otherScope -> Overlap.between(scope, otherScope, takesSeveral).stream()
                        .map(kind -> new Overlap(client.key(), scope, other.key(), otherScope, kind))));
    }
}
