package app.continuum.jira.project;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.Departure;
import app.continuum.core.guards.Guard;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.project.ClientShare.GuardLine;
import app.continuum.jira.project.ClientShare.SeatLine;
import app.continuum.jira.project.ProjectAccess.Guest;
import app.continuum.jira.screens.SeatNames;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the clients whose issues lie in a project, with their seats as they are just now and their guards as they are in force. */
public final class ClientShares {
    private final AgencyDirectory directory;
    private final Seating seating;
    private final Visibility visibility;
    private final SeatNames names;
    private final VerdictWords words;
    private final ScopeWords scopes;
    private final ScreenText text;

    /** Shares in the words of whoever is looking. */
    public ClientShares(
            AgencyDirectory directory,
            Seating seating,
            Visibility visibility,
            SeatNames names,
            VerdictWords words,
            ScopeWords scopes,
            ScreenText text) {
        this.directory = directory;
        this.seating = seating;
        this.visibility = visibility;
        this.names = names;
        this.words = words;
        this.scopes = scopes;
        this.text = text;
    }

    /** What each client has in the project by its scopes there, by name. */
    List<ClientShare> of(Guest guest, Map<ClientKey, List<Scope>> known) {
        Agency agency = directory.current();
        List<ClientShare> shares = new ArrayList<>();
        known.forEach(
                (key, here) -> agency.client(key).ifPresent(client -> shares.add(share(guest, agency, client, here))));
        shares.sort(Comparator.comparing(ClientShare::name, String.CASE_INSENSITIVE_ORDER));
        return shares;
    }

    private ClientShare share(Guest guest, Agency agency, Client client, List<Scope> here) {
        return new ClientShare(
                client.key().value(),
                client.name(),
                here.stream().map(scopes::here).distinct().sorted().toList(),
                seats(client, here),
                guards(guest, agency, client));
    }

    /** The Account Manager's seat, and the Producer's, which single scopes may have for themselves. */
    private List<SeatLine> seats(Client client, List<Scope> here) {
        List<SeatLine> lines = new ArrayList<>();
        lines.add(line(words.roleLabel(Role.ACCOUNT_MANAGER), seating.now(client), Role.ACCOUNT_MANAGER));
        Map<Seat, List<Scope>> producers = here.stream()
                .collect(Collectors.groupingBy(
                        scope -> Seating.within(scope, client).producer(), LinkedHashMap::new, Collectors.toList()));
        String label = words.roleLabel(Role.PRODUCER);
        producers.forEach((seat, theirs) -> lines.add(line(
                producers.size() == 1 ? label : text.with("continuum.project.producer-of", label, joined(theirs)),
                seating.now(client.withSeats(client.accountManager(), seat)),
                Role.PRODUCER)));
        return lines;
    }

    private String joined(List<Scope> theirs) {
        return theirs.stream().map(scopes::here).sorted().collect(Collectors.joining(", "));
    }

    private SeatLine line(String label, Client now, Role role) {
        return new SeatLine(label, names.of(now.seat(role)));
    }

    private List<GuardLine> guards(Guest guest, Agency agency, Client client) {
        return agency.guards(client.key()).values().stream()
                .filter(guard -> !words.knowsField(guard.field()) || visibility.seesField(guest.user(), guard.field()))
                .map(guard -> line(guard, departure(agency, client, guard)))
                .sorted(Comparator.comparing(GuardLine::name))
                .toList();
    }

    private static Departure departure(Agency agency, Client client, Guard guard) {
        Optional<Guard> agencys = Optional.ofNullable(agency.defaults().get(guard.field()));
        return agency.departs(client.key(), guard.field()) ? Departure.of(guard, agencys) : Departure.NONE;
    }

    private GuardLine line(Guard guard, Departure departure) {
        return new GuardLine(
                words.fieldName(guard.field()),
                words.roleLabel(guard.owner()),
                words.mode(guard.forCounterpart()),
                words.mode(guard.forOthers()),
                text.of("continuum.departure." + departure),
                departure != Departure.NONE);
    }
}
