package app.continuum.core.changes;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changes in one client: itself, its seats, its scopes and its own guards. One that is made or taken out is compared with nothing, so that the record keeps who sat there. */
final class ClientChanges {
    private final List<Change> changes;
    private final ClientKey key;

    private ClientChanges(List<Change> changes, ClientKey key) {
        this.changes = changes;
        this.key = key;
    }

    static void add(List<Change> changes, Configuration before, Configuration after) {
        Map<ClientKey, Client> old = byKey(before);
        Map<ClientKey, Client> fresh = byKey(after);
        Set<ClientKey> keys = new TreeSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        keys.addAll(before.guardOverrides().keySet());
        keys.addAll(after.guardOverrides().keySet());
        for (ClientKey key : keys) {
            new ClientChanges(changes, key)
                    .addBetween(Optional.ofNullable(old.get(key)), Optional.ofNullable(fresh.get(key)));
            GuardChanges.add(
                    changes,
                    Optional.of(key),
                    before.guardOverrides().getOrDefault(key, List.of()),
                    after.guardOverrides().getOrDefault(key, List.of()));
        }
    }

    private static Map<ClientKey, Client> byKey(Configuration configuration) {
        Map<ClientKey, Client> byKey = new TreeMap<>();
        configuration.clients().forEach(client -> byKey.put(client.key(), client));
        return byKey;
    }

    private void addBetween(Optional<Client> before, Optional<Client> after) {
        if (before.equals(after)) {
            return;
        }
        addItself(before, after);
        Client old = before.orElseGet(this::none);
        Client fresh = after.orElseGet(this::none);
        add(ChangeKind.SPACE, "", old.spaceKey().orElse(""), fresh.spaceKey().orElse(""));
        for (Role role : Role.values()) {
            addSeat(role, old.seat(role), fresh.seat(role));
        }
        addScopes(old, fresh);
        add(
                ChangeKind.COMBINED_SEAT,
                "",
                old.combinedSeat().map(Parts::of).map(Parts::write).orElse(""),
                fresh.combinedSeat().map(Parts::of).map(Parts::write).orElse(""));
    }

    private void addItself(Optional<Client> before, Optional<Client> after) {
        String old = before.map(Client::name).orElse("");
        String fresh = after.map(Client::name).orElse("");
        if (before.isEmpty()) {
            add(ChangeKind.CLIENT_MADE, "", old, fresh);
        } else if (after.isEmpty()) {
            add(ChangeKind.CLIENT_REMOVED, "", old, fresh);
        } else {
            add(ChangeKind.CLIENT_RENAMED, "", old, fresh);
        }
        boolean was = before.map(Client::archived).orElse(false);
        boolean is = after.map(Client::archived).orElse(false);
        if (after.isPresent() && was != is) {
            changes.add(new Change(
                    Optional.of(key), is ? ChangeKind.CLIENT_ARCHIVED : ChangeKind.CLIENT_BROUGHT_BACK, "", "", ""));
        }
    }

    private void addSeat(Role role, Seat before, Seat after) {
        add(
                ChangeKind.LEAD,
                role.name(),
                before.lead().map(UserKey::value).orElse(""),
                after.lead().map(UserKey::value).orElse(""));
        add(ChangeKind.DEPUTIES, role.name(), people(before.deputies()), people(after.deputies()));
    }

    private static String people(Set<UserKey> people) {
        return people.stream().map(UserKey::value).sorted().collect(Collectors.joining("\n"));
    }

    private void addScopes(Client before, Client after) {
        Map<Scope, Scope> old = byIssues(before);
        Map<Scope, Scope> fresh = byIssues(after);
        old.forEach((issues, scope) -> {
            if (!fresh.containsKey(issues)) {
                changes.add(scope(ChangeKind.SCOPE_REMOVED, issues, Parts.person(scope), ""));
            }
        });
        fresh.forEach((issues, scope) -> {
            if (!old.containsKey(issues)) {
                changes.add(scope(ChangeKind.SCOPE_ADDED, issues, "", Parts.person(scope)));
            } else if (!old.get(issues).equals(scope)) {
                changes.add(
                        scope(ChangeKind.SCOPE_PRODUCER, issues, Parts.person(old.get(issues)), Parts.person(scope)));
            }
        });
    }

    private Change scope(ChangeKind kind, Scope issues, String before, String after) {
        return new Change(Optional.of(key), kind, Parts.write(Parts.of(issues)), before, after);
    }

    private static Map<Scope, Scope> byIssues(Client client) {
        Map<Scope, Scope> byIssues = new LinkedHashMap<>();
        client.scopes().forEach(scope -> byIssues.putIfAbsent(scope.withoutProducer(), scope));
        return byIssues;
    }

    private void add(ChangeKind kind, String subject, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(Optional.of(key), kind, subject, before, after));
        }
    }

    private Client none() {
        return new Client(
                key, key.value(), Seat.empty(), Seat.empty(), List.of(), Optional.empty(), Optional.empty(), false);
    }
}
