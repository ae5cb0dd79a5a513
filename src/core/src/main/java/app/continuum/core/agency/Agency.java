package app.continuum.core.agency;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import app.continuum.core.policy.Jurisdiction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A configuration made ready for questions: which client is this issue's, and what is guarded there. */
public final class Agency {
    private final Configuration configuration;
    private final Map<ClientKey, Client> clients = new TreeMap<>();
    private final GuardBook guards;
    private final Map<FieldId, Guard> defaults = new TreeMap<>();
    private final Map<Long, List<Claim>> byProject = new HashMap<>();
    private final Map<Option, List<Claim>> byOption = new HashMap<>();
    private final Set<String> scopeFields = new TreeSet<>();
    private final Set<FieldId> decidingFields = new HashSet<>();
    private final SeatIndex seats;
    private boolean guardsCreation;

    /** A claim that issues are a client's, with the jurisdiction they come under. */
    private record Claim(Scope scope, Jurisdiction jurisdiction) {}

    private record Option(String customFieldId, String optionId) {}

    /** An agency in which archived clients guard nothing. */
    public Agency(Configuration configuration) {
        this.configuration = configuration;
        this.guards = configuration.guardBook();
        configuration.defaultGuards().forEach(guard -> defaults.put(guard.field(), guard));
        for (Client client : configuration.clients()) {
            clients.put(client.key(), client);
            if (!client.archived()) {
                client.scopes().forEach(scope -> index(client, scope));
                note(guards.effective(client.key()));
            }
        }
        scopeFields.forEach(field -> decidingFields.add(new FieldId(field)));
        this.seats = new SeatIndex(clients.values());
    }

    private void note(Map<FieldId, Guard> effective) {
        decidingFields.addAll(effective.keySet());
        guardsCreation = guardsCreation || effective.values().stream().anyMatch(Guard::alsoAtCreation);
    }

    /** What this agency was made from. */
    public Configuration configuration() {
        return configuration;
    }

    /** The agency-wide settings. */
    public Settings settings() {
        return configuration.settings();
    }

    /** Every client, archived ones too, by key. */
    public Collection<Client> clients() {
        return List.copyOf(clients.values());
    }

    /** Every client that is not archived, by key. */
    public Stream<Client> living() {
        return clients.values().stream().filter(client -> !client.archived());
    }

    /** Who is in which seat, as it is configured. */
    public SeatIndex seats() {
        return seats;
    }

    /** The client with a key. */
    public Optional<Client> client(ClientKey key) {
        return Optional.ofNullable(clients.get(key));
    }

    /** The guards in force for a client, by field. */
    public Map<FieldId, Guard> guards(ClientKey client) {
        return guards.effective(client);
    }

    /** The guards that hold for every client that has none of its own, by field, as they are configured. */
    public Map<FieldId, Guard> defaults() {
        return Collections.unmodifiableMap(defaults);
    }

    /** The living clients that come under the agency's guard of a field, having none of their own. */
    public List<ClientKey> comeUnder(FieldId field) {
        return living().map(Client::key)
                .filter(client -> !departs(client, field))
                .toList();
    }

    /** The to-dos as they hold for a client. */
    public Catalogue catalogue(ClientKey client) {
        return configuration.catalogue().effective(client);
    }

    /** The select fields some scope asks for: what a {@link Placement} has to know. */
    public Set<String> scopeFields() {
        return scopeFields;
    }

    /** Every field that is guarded for some client, or decides whose an issue is: an edit of any other needs no judging. */
    public Set<FieldId> decidingFields() {
        return Collections.unmodifiableSet(decidingFields);
    }

    /** Whether any guard in force is held at creation too. */
    public boolean guardsCreation() {
        return guardsCreation;
    }

    /** Whether a client has a guard of its own before a field, rather than the agency's. */
    public boolean departs(ClientKey client, FieldId field) {
        return configuration.guardOverrides().getOrDefault(client, List.of()).stream()
                .anyMatch(guard -> guard.field().equals(field));
    }

    /**
     * Whose an issue is: nobody's, one client's, or, where scopes of the same rank tie, several clients'. An option in
     * the issue's own project outranks the project as a whole, which outranks an option in any project.
     */
    public List<Jurisdiction> jurisdictions(Placement placement) {
        return distinct(claims(placement));
    }

    /** Every jurisdiction an issue of a project may come under, whatever its values. */
    public List<Jurisdiction> possible(long projectId) {
        return distinct(claimsIn(projectId));
    }

    /** The scopes by which issues of a project may come under each of its {@link #possible} jurisdictions. */
    public Map<ClientKey, List<Scope>> scopesIn(long projectId) {
        Map<ClientKey, List<Scope>> scopes = new TreeMap<>();
        claimsIn(projectId).forEach(claim -> scopes.computeIfAbsent(
                        claim.jurisdiction().client().key(), key -> new ArrayList<>())
                .add(claim.scope()));
        return scopes;
    }

    private List<Claim> claimsIn(long projectId) {
        List<Claim> whole = byProject.getOrDefault(projectId, List.of());
        List<Claim> possible = new ArrayList<>(whole);
        byOption.values().stream()
                .flatMap(List::stream)
                .filter(claim -> ((Scope.FieldValue) claim.scope())
                        .projectId()
                        .map(project -> project == projectId)
                        .orElse(whole.isEmpty()))
                .forEach(possible::add);
        return possible;
    }

    /** The name of a client; the key of one that is no longer there. */
    public String nameOf(ClientKey key) {
        return client(key).map(Client::name).orElse(key.value());
    }

    /** The scope by which an issue comes under each of its jurisdictions. */
    public Map<ClientKey, Scope> deciding(Placement placement) {
        Map<ClientKey, Scope> deciding = new LinkedHashMap<>();
        claims(placement)
                .forEach(claim ->
                        deciding.putIfAbsent(claim.jurisdiction().client().key(), claim.scope()));
        return deciding;
    }

    private List<Claim> claims(Placement placement) {
        List<Claim> optionClaims = optionClaims(placement);
        List<Claim> here = new ArrayList<>();
        List<Claim> anywhere = new ArrayList<>();
        for (Claim claim : optionClaims) {
            Optional<Long> project = ((Scope.FieldValue) claim.scope()).projectId();
            if (project.isEmpty()) {
                anywhere.add(claim);
            } else if (project.get() == placement.projectId()) {
                here.add(claim);
            }
        }
        if (!here.isEmpty()) {
            return here;
        }
        List<Claim> whole = byProject.getOrDefault(placement.projectId(), List.of());
        return whole.isEmpty() ? anywhere : whole;
    }

    private List<Claim> optionClaims(Placement placement) {
        if (byOption.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        placement
                .optionIds()
                .forEach((field, options) -> options.forEach(
                        option -> claims.addAll(byOption.getOrDefault(new Option(field, option), List.of()))));
        return claims;
    }

    private static List<Jurisdiction> distinct(List<Claim> claims) {
        if (claims.size() == 1) {
            return List.of(claims.get(0).jurisdiction());
        }
        Map<ClientKey, Jurisdiction> byClient = new LinkedHashMap<>();
        claims.forEach(
                claim -> byClient.putIfAbsent(claim.jurisdiction().client().key(), claim.jurisdiction()));
        return List.copyOf(byClient.values());
    }

    private void index(Client client, Scope scope) {
        Client here = scope.producer()
                .map(producer -> client.withSeats(client.accountManager(), Seat.of(producer)))
                .orElse(client);
        Claim claim = new Claim(scope, new Jurisdiction(here, guards.effective(client.key())));
        if (scope instanceof Scope.WholeProject project) {
            byProject
                    .computeIfAbsent(project.projectId(), id -> new ArrayList<>())
                    .add(claim);
        } else if (scope instanceof Scope.FieldValue value) {
            scopeFields.add(value.customFieldId());
            byOption.computeIfAbsent(new Option(value.customFieldId(), value.optionId()), id -> new ArrayList<>())
                    .add(claim);
        }
    }
}
