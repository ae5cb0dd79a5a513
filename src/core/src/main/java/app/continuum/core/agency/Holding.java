package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One place a person has by configuration: lead or deputy in a seat, or the Producer of one scope.
 *
 * @param lead whether they lead the seat; a scope's Producer does
 * @param scope the scope whose Producer they are, where it is not the whole client's seat
 */
public record Holding(ClientKey client, Role role, boolean lead, Optional<Scope> scope) {
    /** Every place a person has with clients that are not archived. */
    public static List<Holding> of(UserKey person, Collection<Client> clients) {
        List<Holding> holdings = new ArrayList<>();
        clients.stream().filter(client -> !client.archived()).forEach(client -> {
            for (Role role : Role.values()) {
                inSeat(person, client, role).ifPresent(holdings::add);
            }
            client.scopes().stream()
                    .filter(scope -> scope.producer().filter(person::equals).isPresent())
                    .forEach(scope -> holdings.add(new Holding(client.key(), Role.PRODUCER, true, Optional.of(scope))));
        });
        return List.copyOf(holdings);
    }

    private static Optional<Holding> inSeat(UserKey person, Client client, Role role) {
        Seat seat = client.seat(role);
        boolean leads = seat.lead().filter(person::equals).isPresent();
        return leads || seat.deputies().contains(person)
                ? Optional.of(new Holding(client.key(), role, leads, Optional.empty()))
                : Optional.empty();
    }
}
