package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Selection;
import app.continuum.core.headsup.State;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;

/** The lists of an inbox. */
public final class Lists {
    /** Counting ends there: the number stands on every page. */
    public static final int MOST_COUNTED = 100;

    private static final Set<State> TOLD = Set.of(State.GIVEN, State.FLAGGED);

    private final HeadsUps headsUps;
    private final Parties parties;
    private final Visibility visibility;

    /** Lists by the seats as they are just then. */
    public Lists(HeadsUps headsUps, Parties parties, Visibility visibility) {
        this.headsUps = headsUps;
        this.parties = parties;
        this.visibility = visibility;
    }

    /**
     * One of them.
     *
     * @param view {@code mine}, {@code decided}, {@code acknowledge} or {@code review}; anything else is what waits for a decision
     */
    public List<HeadsUp> of(ApplicationUser user, String view, Selection which) {
        UserKey person = new UserKey(user.getKey());
        return switch (view) {
            case "mine" -> headsUps.askedBy(person, which);
            case "decided" -> headsUps.decidedBy(person, which);
            case "acknowledge" -> headsUps.before(parties.desks(user), TOLD, person, which);
            case "review" -> toReview(user, person, which);
            default -> headsUps.before(parties.desks(user), Set.of(State.OPEN), person, which);
        };
    }

    /** Heads of delivery review what was overridden anywhere, owners what was overridden of theirs. */
    private List<HeadsUp> toReview(ApplicationUser user, UserKey person, Selection which) {
        return visibility.headsDelivery(user)
                ? headsUps.in(State.OVERRIDDEN, person, which)
                : headsUps.before(parties.desks(user), Set.of(State.OVERRIDDEN), person, which);
    }

    /** How many wait for a decision; nobody counts more than {@value #MOST_COUNTED}. */
    public int waiting(ApplicationUser user) {
        return headsUps.count(parties.desks(user), State.OPEN, new UserKey(user.getKey()), MOST_COUNTED);
    }
}
