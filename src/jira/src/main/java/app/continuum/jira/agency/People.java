package app.continuum.jira.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;

/** The people Jira knows. */
public final class People {
    private final UserManager users;

    /** The people of this Jira. */
    public People(UserManager users) {
        this.users = users;
    }

    /** The user with a key, active or not. */
    public Optional<ApplicationUser> byKey(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value()));
    }

    /** The user who logs in under a name. */
    public Optional<ApplicationUser> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name));
    }

    /** Whether the person can still log in. */
    public boolean isActive(UserKey key) {
        return byKey(key).filter(ApplicationUser::isActive).isPresent();
    }

    /** A client without the people in its seats who can no longer log in; {@link Seating} asks for it, and everybody else asks there. */
    Client withActiveOnly(Client client) {
        return client.withSeats(
                client.accountManager().withOnly(this::isActive),
                client.producer().withOnly(this::isActive));
    }

    /** The name a person goes by; the key of somebody Jira no longer knows. */
    public String displayName(UserKey key) {
        return byKey(key).map(ApplicationUser::getDisplayName).orElse(key.value());
    }

    /** The names of everyone who sits in a seat, the lead first. */
    public List<String> displayNames(Seat seat) {
        return seat.people().stream().map(this::displayName).toList();
    }
}
