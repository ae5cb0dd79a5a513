package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A seat, or that of a scope with a Producer of its own, is led by somebody else than before.
 *
 * @param client the client as it is now
 */
public record HandOver(Client client, Role role, Optional<UserKey> from, Optional<UserKey> to) {
    /** What was handed over by a change of the configuration; new and archived clients hand nothing over. */
    public static List<HandOver> between(Configuration before, Configuration after) {
        Map<ClientKey, Client> earlier =
                before.clients().stream().collect(Collectors.toMap(Client::key, Function.identity()));
        return after.clients().stream()
                .filter(client -> !client.archived())
                .flatMap(client -> Optional.ofNullable(earlier.get(client.key())).stream()
                        .flatMap(known -> between(known, client).stream()))
                .distinct()
                .toList();
    }

    private static List<HandOver> between(Client before, Client after) {
        List<HandOver> handed = new ArrayList<>();
        for (Role role : Role.values()) {
            add(handed, after, role, before.seat(role).lead(), after.seat(role).lead());
        }
        for (Scope scope : after.scopes()) {
            before.scopes().stream()
                    .filter(earlier -> earlier.withoutProducer().equals(scope.withoutProducer()))
                    .forEach(earlier ->
                            add(handed, after, Role.PRODUCER, producer(earlier, before), producer(scope, after)));
        }
        return handed;
    }

    private static Optional<UserKey> producer(Scope scope, Client client) {
        return scope.producer().or(() -> client.producer().lead());
    }

    private static void add(
            List<HandOver> handed, Client client, Role role, Optional<UserKey> from, Optional<UserKey> to) {
        if (!from.equals(to)) {
            handed.add(new HandOver(client, role, from, to));
        }
    }
}
