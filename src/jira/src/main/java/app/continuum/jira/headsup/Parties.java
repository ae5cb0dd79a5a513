package app.continuum.jira.headsup;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps.Desk;
import app.continuum.core.headsup.Standing;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** In what capacity a user meets a heads-up. */
    public Standing standing(HeadsUp headsUp, Issue issue, @Nullable ApplicationUser user) {
        Role owner = headsUp.ask().owner();
        return Standing.of(
                Optional.ofNullable(user).map(one -> new UserKey(one.getKey())),
                headsUp.ask().asker(),
                seat(headsUp.ask().client(), owner, issue),
                seat(headsUp.ask().client(), owner.counterpart(), issue),
                visibility.headsDelivery(user));
    }

    /** The seat that owns the field of a heads-up, with those who can log in. */
    public Seat owners(HeadsUp headsUp, Issue issue) {
        return seat(headsUp.ask().client(), headsUp.ask().owner(), issue);
    }

    /** A scope may have a Producer of its own, so that the issue has a say. */
    private Seat seat(ClientKey client, Role role, Issue issue) {
        return grounds.of(issue).before().stream()
                .map(Jurisdiction::client)
                .filter(here -> here.key().equals(client))
                .findFirst()
                .or(() -> directory.current().client(client).map(seating::now))
                .map(found -> found.seat(role))
                .orElseGet(Seat::empty);
    }

    /** Before whom a person sits: the desks of their seats, and for heads of delivery those of the empty ones. */
    public Set<Desk> desks(ApplicationUser user) {
        UserKey person = new UserKey(user.getKey());
        boolean headsDelivery = visibility.headsDelivery(user);
        return directory.current().clients().stream()
                .filter(client -> !client.archived())
                .flatMap(client -> Arrays.stream(Role.values())
                        .filter(role -> sitsBefore(person, headsDelivery, client, role))
                        .map(role -> new Desk(client.key(), role)))
                .collect(Collectors.toSet());
    }

    private boolean sitsBefore(UserKey person, boolean headsDelivery, Client client, Role role) {
        return seating.sits(person, client, role)
                || (headsDelivery && seating.now(client).seat(role).isEmpty());
    }
}
