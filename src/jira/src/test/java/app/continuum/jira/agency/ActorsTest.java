package app.continuum.jira.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final UserKey BOT = new UserKey("bot");
    private static final UserKey GONE = new UserKey("gone");

    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final ApplicationUser bot = mock(ApplicationUser.class);
    private final Actors actors = new Actors(directory, new People(users), groups);

    @BeforeEach
    void theAgencyListsAGroupAndOneWhoIsGone() {
        Accounts accounts = new Accounts(List.of(
                new AccountRule(Listing.GROUP, "robots", ActorKind.AUTOMATION, Treatment.FLAGGED),
                new AccountRule(Listing.USER, "gone", ActorKind.INTEGRATION, Treatment.TRUSTED)));
        Settings settings = Settings.first().withAccounts(accounts);
        when(directory.current()).thenReturn(new Agency(new Configuration(settings, List.of(), List.of(), Map.of())));
        when(bot.getKey()).thenReturn("bot");
        when(users.getUserByKey("bot")).thenReturn(bot);
    }

    @Test
    void everybodyIsAPersonUnlessListed() {
        assertThat(actors.of(bot)).isEqualTo(Actor.person(BOT));
        assertThat(actors.of(BOT)).isEqualTo(Actor.person(BOT));
    }

    @Test
    void whoIsInAListedGroupIsWhatTheGroupIs() {
        when(groups.isUserInGroup(bot, "robots")).thenReturn(true);

        Actor listed = new Actor(Optional.of(BOT), ActorKind.AUTOMATION, Treatment.FLAGGED);
        assertThat(actors.of(bot)).isEqualTo(listed);
        assertThat(actors.of(BOT)).isEqualTo(listed);
    }

    @Test
    void anAccountThatIsGoneIsStillWhatItWasListedAs() {
        assertThat(actors.of(GONE)).isEqualTo(new Actor(Optional.of(GONE), ActorKind.INTEGRATION, Treatment.TRUSTED));
    }

    @Test
    void nobodyLoggedInIsAnonymous() {
        assertThat(actors.of((ApplicationUser) null)).isEqualTo(Actor.anonymous());
    }
}
