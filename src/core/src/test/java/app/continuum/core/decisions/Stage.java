package app.continuum.core.decisions;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Placement;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Reach;
import app.continuum.core.policy.EmptySeat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agency of one case, and where its issue stands before and after the edit. */
final class Stage {

    private final Map<String, ClientLines> clients = new LinkedHashMap<>();
    private final List<Guard> defaults = new ArrayList<>();
    private final Map<ClientKey, List<Guard>> overrides = new HashMap<>();
    private EmptySeat emptySeat = EmptySeat.FLAG;
    private Optional<String> issue = Optional.empty();
    private Optional<String> moved = Optional.empty();

    void client(String key, String seats) {
        clients.put(key, new ClientLines(key, clients.size() + 1L, seats));
    }

    void combine(String key, String person) {
        the(key).combine(person);
    }

    void scope(String key, String scope) {
        the(key).scope(scope);
    }

    void issue(String where) {
        issue = Optional.of(where);
    }

    void moves(String where) {
        moved = Optional.of(where);
    }

    void emptySeat(EmptySeat setting) {
        emptySeat = setting;
    }

    void guard(Optional<String> client, Guard guard) {
        client.map(key -> overrides.computeIfAbsent(new ClientKey(key), unseen -> new ArrayList<>()))
                .orElse(defaults)
                .add(guard);
    }

    void courtesy(FieldId field, Courtesy courtesy, Reach reach) {
        defaults.replaceAll(guard -> guard.field().equals(field) ? with(guard, courtesy, reach) : guard);
    }

    Agency agency() {
        Settings settings = new Settings(emptySeat, Optional.empty(), Map.of(), false, Map.of());
        return new Agency(new Configuration(
                settings, clients.values().stream().map(ClientLines::client).toList(), defaults, overrides));
    }

    /** The first client's own project, unless the case says otherwise. */
    Placement before() {
        return issue.map(this::placement)
                .orElseGet(() -> clients.values().iterator().next().home());
    }

    Placement after() {
        return moved.map(this::placement).orElseGet(this::before);
    }

    private Placement placement(String where) {
        if (where.equals("of nobody")) {
            return new Placement(0, Map.of());
        }
        if (where.startsWith("of ")) {
            return the(where.substring("of ".length())).home();
        }
        return ClientLines.placement(where);
    }

    private ClientLines the(String key) {
        return Optional.ofNullable(clients.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No client " + key + " above"));
    }

    private static Guard with(Guard guard, Courtesy courtesy, Reach reach) {
        Map<Courtesy, Reach> courtesies = new EnumMap<>(guard.courtesies());
        courtesies.put(courtesy, reach);
        return new Guard(guard.field(), guard.owner(), guard.forCounterpart(), guard.forOthers(), courtesies);
    }
}
