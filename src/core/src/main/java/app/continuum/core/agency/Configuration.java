package app.continuum.core.agency;

import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an administrator has set: the state that is stored, exported and imported.
 *
 * @param guardOverrides the guards that replace or join the agency's for one client
 * @param catalogue the to-dos of the two roles, and what single clients have otherwise
 */
public record Configuration(
        Settings settings,
        List<Client> clients,
        List<Guard> defaultGuards,
        Map<ClientKey, List<Guard>> guardOverrides,
        CatalogueBook catalogue) {

    public Configuration {
        clients = List.copyOf(clients);
        defaultGuards = List.copyOf(defaultGuards);
        guardOverrides = Map.copyOf(guardOverrides);
    }

    /** A configuration with the catalogue every agency starts with. */
    public Configuration(
            Settings settings,
            List<Client> clients,
            List<Guard> defaultGuards,
            Map<ClientKey, List<Guard>> guardOverrides) {
        this(settings, clients, defaultGuards, guardOverrides, CatalogueBook.first());
    }

    /** The same configuration with another catalogue. */
    public Configuration withCatalogue(CatalogueBook other) {
        return new Configuration(settings, clients, defaultGuards, guardOverrides, other);
    }

    /** What a new installation starts with: no client, and every default guard in OBSERVE. */
    public static Configuration first() {
        return new Configuration(Settings.first(), List.of(), GuardBook.firstGuards(), Map.of());
    }

    /** The client of a key. */
    public Optional<Client> client(ClientKey key) {
        return clients.stream().filter(client -> client.key().equals(key)).findFirst();
    }

    /** The same configuration with other guards of the agency. */
    public Configuration withGuards(List<Guard> agency) {
        return new Configuration(settings, clients, agency, guardOverrides, catalogue);
    }

    /** The same configuration with other guards of one client's own. */
    public Configuration withGuards(ClientKey client, List<Guard> own) {
        Map<ClientKey, List<Guard>> overrides = new HashMap<>(guardOverrides);
        overrides.put(client, own);
        if (own.isEmpty()) {
            overrides.remove(client);
        }
        return new Configuration(settings, clients, defaultGuards, overrides, catalogue);
    }

    /** The same configuration with other settings. */
    public Configuration withSettings(Settings other) {
        return new Configuration(other, clients, defaultGuards, guardOverrides, catalogue);
    }

    /** The same configuration with other clients. */
    public Configuration withClients(List<Client> other) {
        return new Configuration(settings, other, defaultGuards, guardOverrides, catalogue);
    }

    /** The same configuration with a client, in place of the one of its key where there is one. */
    public Configuration withClient(Client client) {
        List<Client> others = new ArrayList<>(clients);
        others.removeIf(other -> other.key().equals(client.key()));
        others.add(client);
        return new Configuration(settings, others, defaultGuards, guardOverrides, catalogue);
    }

    /** The guards in force: no value is put back while no account is named that would do it. */
    GuardBook guardBook() {
        if (settings.restoreAs().isPresent()) {
            return new GuardBook(defaultGuards, guardOverrides);
        }
        Map<ClientKey, List<Guard>> overrides = new HashMap<>();
        guardOverrides.forEach((client, guards) -> overrides.put(client, flagging(guards)));
        return new GuardBook(flagging(defaultGuards), overrides);
    }

    private static List<Guard> flagging(List<Guard> guards) {
        return guards.stream()
                .map(guard -> guard.withAfterwards(Afterwards.FLAG))
                .toList();
    }
}
