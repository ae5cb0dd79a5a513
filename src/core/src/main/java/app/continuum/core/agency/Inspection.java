package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with a configuration: all of it at once, each with its place. */
public final class Inspection {
    private final List<Problem> problems = new ArrayList<>();

    private Inspection() {}

    /** The problems that keep a configuration from being saved; none where it is sound. */
    public static List<Problem> of(Configuration configuration) {
        Inspection inspection = new Inspection();
        inspection.findDuplicateKeys(configuration);
        inspection.findRolesOfOneName(configuration.settings());
        configuration.clients().forEach(inspection::findSharedSeats);
        inspection.findTies(configuration);
        inspection.findNobodyToRestore(configuration);
        inspection.findAccountsListedTwice(configuration.settings().accounts());
        inspection.findGuardsOfNobody(configuration);
        inspection.problems.addAll(CatalogueInspection.of(configuration));
        return List.copyOf(inspection.problems);
    }

    /** The seats a person would newly sit in by a configuration they make themselves. */
    public static List<Problem> selfAppointments(Configuration before, Configuration after, UserKey by) {
        Inspection inspection = new Inspection();
        Map<ClientKey, Set<Object>> held =
                before.clients().stream().collect(Collectors.toMap(Client::key, earlier -> places(earlier, by)));
        for (Client client : after.clients()) {
            Set<Object> known = held.getOrDefault(client.key(), Set.of());
            places(client, by).stream()
                    .filter(place -> !known.contains(place))
                    .map(place -> place instanceof Role role ? role : Role.PRODUCER)
                    .distinct()
                    .forEach(role -> inspection.add(client.key() + "." + role, "seat.self", by.value()));
        }
        return List.copyOf(inspection.problems);
    }

    /** Where a person sits: the roles of the client, and the scopes whose Producer they are. */
    private static Set<Object> places(Client client, UserKey person) {
        Set<Object> places = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            if (client.seat(role).seats(person)) {
                places.add(role);
            }
        }
        client.scopes().stream()
                .filter(scope -> scope.producer().filter(person::equals).isPresent())
                .forEach(places::add);
        return places;
    }

    private void add(String place, String code, String detail) {
        problems.add(new Problem(place, code, detail));
    }

    private void findGuardsOfNobody(Configuration configuration) {
        Set<ClientKey> known = configuration.clients().stream().map(Client::key).collect(Collectors.toSet());
        configuration.guardOverrides().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> add(key + ".guards", "client.unknown", key.value()));
    }

    /** Two roles of one name cannot be told apart. */
    private void findRolesOfOneName(Settings settings) {
        Set<String> seen = new HashSet<>();
        for (Role role : Role.values()) {
            settings.label(role)
                    .filter(label -> !seen.add(label.strip().toLowerCase(Locale.ROOT)))
                    .ifPresent(label -> add("settings.roleLabels." + role, "role.same-name", label));
        }
    }

    private void findDuplicateKeys(Configuration configuration) {
        Set<ClientKey> seen = new HashSet<>();
        configuration.clients().stream()
                .map(Client::key)
                .filter(key -> !seen.add(key))
                .forEach(key -> add(key.value(), "client.duplicate", key.value()));
    }

    /** Nobody sits in both seats of a client without an exception on record. */
    private void findSharedSeats(Client client) {
        client.inBothSeats().stream()
                .filter(person -> !client.combines(person))
                .forEach(person -> add(client.key() + ".seats", "seat.shared", person.value()));
    }

    /** A guard that puts values back needs an account to do it. */
    private void findNobodyToRestore(Configuration configuration) {
        if (configuration.settings().restoreAs().isPresent()) {
            return;
        }
        Stream.concat(
                        configuration.defaultGuards().stream(),
                        configuration.guardOverrides().values().stream().flatMap(Collection::stream))
                .filter(guard -> guard.afterwards() == Afterwards.RESTORE)
                .map(guard -> guard.field().value())
                .distinct()
                .sorted()
                .forEach(field -> add("settings.restoreAs", "restore.nobody", field));
    }

    private void findAccountsListedTwice(Accounts accounts) {
        Set<Object> seen = new HashSet<>();
        for (AccountRule rule : accounts.rules()) {
            if (!seen.add(List.of(rule.by(), rule.name()))) {
                add("settings.accounts", "account.duplicate", rule.name());
            }
        }
    }

    private void findTies(Configuration configuration) {
        Overlaps.ties(configuration.clients())
                .forEach(tie ->
                        add(tie.client() + ".scopes", "scope.tie", tie.other().value()));
    }
}
