package app.continuum.core.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything an administrator has set: the state that is stored, exported and imported.
 *
 * @param guardOverrides the guards that replace or join the agency's for one client
 */
public record Configuration(
        Settings settings,
        List<Client> clients,
        List<Guard> defaultGuards,
        Map<ClientKey, List<Guard>> guardOverrides) {

    public Configuration {
        clients = List.copyOf(clients);
        defaultGuards = List.copyOf(defaultGuards);
        guardOverrides = Map.copyOf(guardOverrides);
    }

    /** The same configuration with other settings. */
    public Configuration withSettings(Settings other) {
        return new Configuration(other, clients, defaultGuards, guardOverrides);
    }

    /** The same configuration with other guards for clients that have none of their own. */
    public Configuration withDefaultGuards(List<Guard> other) {
        return new Configuration(settings, clients, other, guardOverrides);
    }

    /** The same configuration with other clients, and other guards of their own. */
    public Configuration withClients(List<Client> other, Map<ClientKey, List<Guard>> ownGuards) {
        return new Configuration(settings, other, defaultGuards, ownGuards);
    }

    /** What a new installation starts with: no client, and every default guard in OBSERVE. */
    public static Configuration first() {
        return new Configuration(Settings.first(), List.of(), GuardBook.firstGuards(), Map.of());
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
