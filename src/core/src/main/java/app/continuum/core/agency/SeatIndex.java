package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seats as they are configured, by who sits there: an agency of many clients need not be gone through for one person. Archived clients have none. */
public final class SeatIndex {
    private final Map<UserKey, Set<ClientKey>> byPerson = new HashMap<>();
    private final List<ClientKey> withEmptySeat = new ArrayList<>();

    SeatIndex(Collection<Client> clients) {
        clients.stream().filter(client -> !client.archived()).forEach(this::add);
    }

    private void add(Client client) {
        for (Role role : Role.values()) {
            client.seat(role).people().forEach(person -> add(person, client.key()));
        }
        client.scopes().stream()
                .map(Scope::producer)
                .forEach(producer -> producer.ifPresent(person -> add(person, client.key())));
        if (client.accountManager().isEmpty() || client.producer().isEmpty()) {
            withEmptySeat.add(client.key());
        }
    }

    private void add(UserKey person, ClientKey client) {
        byPerson.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(client);
    }

    /** Everybody who sits anywhere, if only for the issues of one scope. */
    public Set<UserKey> people() {
        return Collections.unmodifiableSet(byPerson.keySet());
    }

    /** The clients in one of whose seats a person sits, if only for the issues of one scope. */
    public Set<ClientKey> of(UserKey person) {
        return Collections.unmodifiableSet(byPerson.getOrDefault(person, Set.of()));
    }

    /** The clients that have a seat nobody was put in. */
    public List<ClientKey> withEmptySeat() {
        return Collections.unmodifiableList(withEmptySeat);
    }
}
