package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person leaves, and others take their places.
 *
 * @param successors who takes each place; one that is not named is left empty
 */
public record Succession(UserKey leaver, Map<Holding, UserKey> successors) {
    public Succession {
        successors = Map.copyOf(successors);
    }

    /** The configuration without the person who leaves; archived clients keep their history. */
    public Configuration applyTo(Configuration before) {
        return before.withClients(before.clients().stream()
                .map(client -> client.archived() ? client : with(client))
                .toList());
    }

    private Client with(Client client) {
        Seat accountManager = seat(client, Role.ACCOUNT_MANAGER);
        Seat producer = seat(client, Role.PRODUCER);
        List<Scope> scopes =
                client.scopes().stream().map(scope -> scope(client, scope)).toList();
        return new Client(
                client.key(),
                client.name(),
                accountManager,
                producer,
                scopes,
                client.combinedSeat().filter(exception -> !exception.person().equals(leaver)),
                client.spaceKey(),
                false);
    }

    private Seat seat(Client client, Role role) {
        Seat seat = client.seat(role);
        if (!seat.seats(leaver)) {
            return seat;
        }
        boolean leads = seat.lead().filter(leaver::equals).isPresent();
        Optional<UserKey> successor = successor(new Holding(client.key(), role, leads, Optional.empty()));
        Set<UserKey> deputies = new LinkedHashSet<>(seat.deputies());
        deputies.remove(leaver);
        Optional<UserKey> lead = leads ? successor : seat.lead();
        if (!leads) {
            successor.ifPresent(deputies::add);
        }
        lead.ifPresent(deputies::remove);
        return new Seat(lead, deputies, seat.standIns());
    }

    private Scope scope(Client client, Scope scope) {
        return scope.producer().filter(leaver::equals).isPresent()
                ? scope.withProducer(successor(new Holding(client.key(), Role.PRODUCER, true, Optional.of(scope))))
                : scope;
    }

    private Optional<UserKey> successor(Holding holding) {
        return Optional.ofNullable(successors.get(holding));
    }
}
