package app.continuum.core.decisions;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.Accounts;
import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Placement;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Reach;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Grant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The agency of one case, and where its issue stands before and after the edit. */
final class Stage {

    private final Map<String, ClientLines> clients = new LinkedHashMap<>();
    private final List<Guard> defaults = new ArrayList<>();
    private final Map<ClientKey, List<Guard>> overrides = new HashMap<>();
    private final List<AccountRule> accounts = new ArrayList<>();
    private final Set<Map.Entry<String, String>> members = new HashSet<>();
    private Optional<UserKey> restoreAs = Optional.of(new UserKey("continuum"));
    private final List<Grant> grants = new ArrayList<>();
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

    void grant(Grant grant) {
        grants.add(grant);
    }

    List<Grant> grants() {
        return grants;
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
        change(field, guard -> with(guard, courtesy, reach));
    }

    void afterwards(FieldId field, Afterwards afterwards) {
        change(field, guard -> guard.withAfterwards(afterwards));
    }

    void alsoAtCreation(FieldId field) {
        change(field, guard -> guard.withAlsoAtCreation(true));
    }

    private void change(FieldId field, UnaryOperator<Guard> change) {
        defaults.replaceAll(guard -> guard.field().equals(field) ? change.apply(guard) : guard);
    }

    void account(AccountRule rule) {
        accounts.add(rule);
    }

    Accounts accounts() {
        return new Accounts(accounts);
    }

    void member(String group, String name) {
        members.add(Map.entry(group, name));
    }

    boolean hasMember(String group, String name) {
        return members.contains(Map.entry(group, name));
    }

    void nobodyRestores() {
        restoreAs = Optional.empty();
    }

    Agency agency() {
        Settings settings = new Settings(emptySeat, Optional.empty(), Map.of(), false)
                .withAccounts(accounts())
                .withRestoreAs(restoreAs);
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
        return guard.withCourtesies(courtesies);
    }
}
