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
import java.util.stream.Stream;

/** Finds where scopes of different clients meet; archived clients claim nothing. */
public final class Overlaps {
    private Overlaps() {}

    /** Where a client's scopes meet those of others: first its ties, then where it gives way, and where others give way to it. */
    public static List<Overlap> of(Client client, Collection<Client> clients) {
        if (client.archived()) {
            return List.of();
        }
        List<Overlap> found = new ArrayList<>();
        clients.stream()
                .filter(other -> !other.archived() && !other.key().equals(client.key()))
                .forEach(other -> {
                    meet(client, other).forEach(found::add);
                    meet(other, client)
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

    private static Overlap tie(ClientKey client, Scope scope, ClientKey other) {
        return new Overlap(client, scope, other, scope.withoutProducer(), Overlap.Kind.TIE);
    }

    private static Stream<Overlap> meet(Client client, Client other) {
        return client.scopes().stream().flatMap(scope -> other.scopes().stream()
                .flatMap(otherScope -> Overlap.between(scope, otherScope).stream()
                        .map(kind -> new Overlap(client.key(), scope, other.key(), otherScope, kind))));
    }
}
