package app.continuum.jira.headsup;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Standing;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who to a heads-up, by the seats as they are at the moment of asking: at a hand-over it goes to whoever sits there now. */
public final class Parties {
    private final AgencyDirectory directory;
    private final Grounds grounds;
    private final Seating seating;
    private final Visibility visibility;

    /** Parties by the agency as it is configured. */
    public Parties(AgencyDirectory directory, Grounds grounds, Seating seating, Visibility visibility) {
        this.directory = directory;
        this.grounds = grounds;
        this.seating = seating;
        this.visibility = visibility;
    }

    /** The seats on both sides of a heads-up, with those who sit there now. */
    public record Sides(Seat owners, Seat others) {}

    /** The sides of a heads-up; a scope may have a Producer of its own, so that the issue has a say. */
    public Sides sides(HeadsUp headsUp, Issue issue) {
        ClientKey client = headsUp.ask().client();
        Role owner = headsUp.ask().owner();
        return grounds.of(issue).before().stream()
                .map(Jurisdiction::client)
                .filter(here -> here.key().equals(client))
                .findFirst()
                .or(() -> directory.current().client(client).map(seating::now))
                .map(found -> new Sides(found.seat(owner), found.seat(owner.counterpart())))
                .orElseGet(() -> new Sides(Seat.empty(), Seat.empty()));
    }

    /** In what capacity a user meets a heads-up between these sides. */
    public Standing standing(HeadsUp headsUp, Sides sides, @Nullable ApplicationUser user) {
        return Standing.of(
                Optional.ofNullable(user).map(one -> new UserKey(one.getKey())),
                headsUp.ask(),
                sides.owners(),
                sides.others(),
                visibility.headsDelivery(user));
    }

    /** Where what waits for a person lies: their own desk, those of their seats, and for heads of delivery those of the empty ones. */
    public Set<Desk> desks(ApplicationUser user) {
        UserKey person = new UserKey(user.getKey());
        boolean headsDelivery = visibility.headsDelivery(user);
        Set<ClientKey> clients = new LinkedHashSet<>(seating.mayBeOf(person));
        if (headsDelivery) {
            clients.addAll(seating.mayHaveEmptySeat());
        }
        Agency agency = directory.current();
        Stream<Desk> seats = clients.stream()
                .flatMap(key -> agency.client(key).stream())
                .flatMap(client -> Arrays.stream(Role.values())
                        .filter(role -> sitsBefore(person, headsDelivery, client, role))
                        .map(role -> new Desk.OfSeat(client.key(), role)));
        return Stream.concat(Stream.of(new Desk.OfPerson(person)), seats).collect(Collectors.toSet());
    }

    private boolean sitsBefore(UserKey person, boolean headsDelivery, Client client, Role role) {
        return seating.sits(person, client, role)
                || (headsDelivery && seating.now(client).seat(role).isEmpty());
    }
}
