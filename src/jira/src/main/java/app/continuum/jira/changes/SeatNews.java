package app.continuum.jira.changes;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.HandOver;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.Changes;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sorts the changes of one save by who is to be told of them; what a mail about a hand-over tells somebody is not told them twice. */
final class SeatNews {
    private final Map<ClientKey, List<Change>> byClient = new LinkedHashMap<>();
    private final Map<ClientKey, Client> clients = new HashMap<>();
    private final Set<Lead> handedOver = new HashSet<>();

    SeatNews(Configuration before, Configuration after) {
        Set<ClientKey> living = new HashSet<>();
        before.clients().stream().filter(client -> !client.archived()).forEach(client -> living.add(client.key()));
        for (Client client : after.clients()) {
            clients.put(client.key(), client);
            if (!client.archived()) {
                living.add(client.key());
            }
        }
        for (Change change : Changes.between(before, after)) {
            change.client()
                    .filter(key -> change.kind().concernsSeats() && living.contains(key) && clients.containsKey(key))
                    .ifPresent(key -> byClient
                            .computeIfAbsent(key, first -> new ArrayList<>())
                            .add(change));
        }
        HandOver.between(before, after)
                .forEach(one -> handedOver.add(new Lead(one.client().key(), one.role())));
    }

    private record Lead(ClientKey client, Role role) {}

    /**
     * What to tell whom, client by client.
     *
     * @param seated who answers for a seat of a client
     * @param by who made the changes, and is not told
     */
    Map<UserKey, Map<ClientKey, List<Change>>> byPerson(Function<Client, Set<UserKey>> seated, UserKey by) {
        Map<UserKey, Map<ClientKey, List<Change>>> byPerson = new LinkedHashMap<>();
        byClient.forEach((key, changes) -> {
            for (UserKey person : seated.apply(clients.get(key))) {
                List<Change> news = changes.stream()
                        .filter(change -> !isTold(key, change, person))
                        .toList();
                if (!person.equals(by) && !news.isEmpty()) {
                    byPerson.computeIfAbsent(person, first -> new LinkedHashMap<>())
                            .put(key, news);
                }
            }
        });
        return byPerson;
    }

    private boolean isTold(ClientKey client, Change change, UserKey person) {
        boolean own = change.before().equals(person.value()) || change.after().equals(person.value());
        return own
                && (change.kind() == ChangeKind.LEAD
                        ? handedOver.contains(new Lead(client, Role.valueOf(change.subject())))
                        : change.kind() == ChangeKind.SCOPE_PRODUCER
                                && handedOver.contains(new Lead(client, Role.PRODUCER)));
    }
}
