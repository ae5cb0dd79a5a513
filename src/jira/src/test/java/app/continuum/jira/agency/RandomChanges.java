package app.continuum.jira.agency;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Agencies of many clients, and any change of one. */
final class RandomChanges {
    private static final int PEOPLE = 5_000;
    private static final int KEYS = 8;

    private final Random random;

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    /** An agency of so many clients, each with two seats, a deputy, a project and a guard of its own. */
    static Configuration agency(int clients) {
        Map<ClientKey, List<Guard>> guards = new HashMap<>();
        List<Client> made =
                IntStream.range(0, clients).mapToObj(RandomChanges::client).toList();
        made.forEach(client -> guards.put(client.key(), List.of(guard("duedate", Mode.BLOCK))));
        return new Configuration(Settings.first(), byKey(made), List.of(guard("assignee", Mode.FLAG)), guards);
    }

    private static Client client(int i) {
        return client(
                "C" + i,
                Seat.of(person(2 * i)),
                new Seat(Optional.of(person(2 * i + 1)), Set.of(person(2 * i + 2)), Set.of()),
                List.of(new Scope.WholeProject(10_000 + i, Optional.empty())));
    }

    private static Client client(String key, Seat accountManager, Seat producer, List<Scope> scopes) {
        return new Client(
                new ClientKey(key),
                "Client " + key,
                accountManager,
                producer,
                scopes,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static UserKey person(int i) {
        return new UserKey("JIRAUSER" + (10_000 + i % PEOPLE));
    }

    private static Guard guard(String field, Mode mode) {
        return new Guard(new FieldId(field), Role.PRODUCER, mode, Mode.OBSERVE);
    }

    /** The configuration with a client in the place of the one of its key. */
    static Configuration with(Configuration configuration, Client client) {
        List<Client> clients = new ArrayList<>(configuration.clients());
        clients.removeIf(known -> known.key().equals(client.key()));
        clients.add(client);
        return new Configuration(
                configuration.settings(),
                byKey(clients),
                configuration.defaultGuards(),
                configuration.guardOverrides());
    }

    private static List<Client> byKey(List<Client> clients) {
        return clients.stream().sorted(Comparator.comparing(Client::key)).toList();
    }

    /** The configuration after some other change. */
    Configuration to(Configuration before) {
        return switch (random.nextInt(5)) {
            case 0 -> without(before, anyKey());
            case 1 -> guarded(before, anyKey());
            case 2 ->
                new Configuration(
                        settings(before.settings()), before.clients(), before.defaultGuards(), before.guardOverrides());
            case 3 -> new Configuration(before.settings(), before.clients(), guards(), before.guardOverrides());
            default -> with(before, client(anyKey(), anySeat(), anySeat(), scopes()));
        };
    }

    private Configuration without(Configuration before, String key) {
        List<Client> clients = new ArrayList<>(before.clients());
        clients.removeIf(client -> client.key().value().equals(key));
        return new Configuration(before.settings(), clients, before.defaultGuards(), before.guardOverrides());
    }

    private Configuration guarded(Configuration before, String key) {
        Map<ClientKey, List<Guard>> guards = new HashMap<>(before.guardOverrides());
        List<Guard> own = guards();
        if (own.isEmpty()) {
            guards.remove(new ClientKey(key));
        } else {
            guards.put(new ClientKey(key), own);
        }
        return new Configuration(before.settings(), before.clients(), before.defaultGuards(), guards);
    }

    private Settings settings(Settings before) {
        return switch (random.nextInt(3)) {
            case 0 ->
                before.withRestoreAs(
                        random.nextBoolean() ? Optional.of(person(random.nextInt(PEOPLE))) : Optional.empty());
            case 1 ->
                before.withAccounts(new Accounts(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new AccountRule(
                                Listing.USER,
                                "robot" + random.nextInt(9),
                                ActorKind.AUTOMATION,
                                any(EnumSet.allOf(Treatment.class))))
                        .toList()));
            default ->
                new Settings(
                        before.emptySeat(),
                        before.headsOfDelivery(),
                        random.nextBoolean() ? Map.of() : Map.of(Role.PRODUCER, "Lead " + random.nextInt(3)),
                        random.nextBoolean());
        };
    }

    private List<Guard> guards() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> guard("customfield_" + i, any(EnumSet.allOf(Mode.class))))
                .toList();
    }

    private List<Scope> scopes() {
        return IntStream.range(0, random.nextInt(3))
                .<Scope>mapToObj(i -> new Scope.FieldValue(
                        "customfield_1",
                        Integer.toString(random.nextInt(9)),
                        random.nextBoolean() ? Optional.of(7L) : Optional.empty(),
                        random.nextBoolean() ? Optional.of(person(i)) : Optional.empty()))
                .toList();
    }

    private Seat anySeat() {
        return random.nextBoolean()
                ? Seat.empty()
                : new Seat(Optional.of(person(random.nextInt(9))), Set.of(person(10 + random.nextInt(9))), Set.of());
    }

    private <E extends Enum<E>> E any(EnumSet<E> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private String anyKey() {
        return "C" + random.nextInt(KEYS);
    }
}
