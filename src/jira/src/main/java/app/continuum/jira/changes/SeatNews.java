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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts the changes of one save by who is to be told of them; what a mail about a hand-over tells somebody is not told them twice. */
final class SeatNews {
    private final Map<Client, List<Change>> byClient = new LinkedHashMap<>();
    private final Set<Lead> handedOver = new HashSet<>();

    SeatNews(Configuration before, Configuration after) {
        Map<ClientKey, Client> living = before.clients().stream()
                .filter(client -> !client.archived())
                .collect(Collectors.toMap(Client::key, client -> client));
        Map<ClientKey, List<Change>> changes = Changes.between(before, after).stream()
                .filter(change -> change.client().isPresent() && change.kind().concernsSeats())
                .collect(Collectors.groupingBy(change -> change.client().orElseThrow()));
        Map<ClientKey, Client> concerned = new LinkedHashMap<>(living);
        after.clients().stream()
                .filter(client -> !client.archived() || living.containsKey(client.key()))
                .forEach(client -> concerned.put(client.key(), client));
        concerned.values().stream()
                .filter(client -> changes.containsKey(client.key()))
                .forEach(client -> byClient.put(client, changes.getOrDefault(client.key(), List.of())));
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
        byClient.forEach((client, changes) -> {
            ClientKey key = client.key();
            for (UserKey person : seated.apply(client)) {
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
