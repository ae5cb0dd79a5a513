package app.continuum.jira.agency;

import app.continuum.core.agency.Settings;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who acts where a user of this Jira does: a person, or an account the administrator lists. */
public final class Actors {
    private final AgencyDirectory directory;
    private final People people;
    private final GroupManager groups;

    /** Actors by the accounts listed at the moment of asking. */
    public Actors(AgencyDirectory directory, People people, GroupManager groups) {
        this.directory = directory;
        this.people = people;
        this.groups = groups;
    }

    /** Who acts for a user; an anonymous visitor where nobody is logged in. */
    public Actor of(@Nullable ApplicationUser user) {
        return user == null
                ? Actor.anonymous()
                : directory
                        .current()
                        .settings()
                        .accounts()
                        .actor(new UserKey(user.getKey()), group -> groups.isUserInGroup(user, group));
    }

    /** Who acts under a key that stands in the history; somebody Jira no longer knows is in no group. */
    public Actor of(UserKey key) {
        return of(directory.current().settings(), key);
    }

    private Actor of(Settings settings, UserKey key) {
        Optional<ApplicationUser> known = people.byKey(key);
        return settings.accounts().actor(key, group -> known.filter(user -> groups.isUserInGroup(user, group))
                .isPresent());
    }

    /** Who acted in a change that was made: the account that puts values back is known and trusted. */
    public Actor inHistory(@Nullable String key) {
        return inHistory(directory.current().settings(), key);
    }

    /** The same by the accounts that were listed at one moment. */
    public Actor inHistory(Settings settings, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return Actor.anonymous();
        }
        UserKey author = new UserKey(key);
        return settings.restoreAs().filter(author::equals).isPresent()
                ? new Actor(Optional.of(author), ActorKind.INTEGRATION, Treatment.TRUSTED)
                : of(settings, author);
    }
}
