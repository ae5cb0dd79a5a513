package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Action;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Life;
import app.continuum.core.headsup.Objection;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Step;
import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.jira.headsup.Outcome.Cause;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Has people decide, take back, change and acknowledge heads-ups: one at a time in the whole cluster. */
public final class Deciding {
    private final HeadsUps headsUps;
    private final OneAtATime turns;
    private final Applying applying;
    private final Asking asking;
    private final Parties parties;
    private final Wishes wishes;
    private final News news;
    private final ScreenText text;
    private final Clock clock;

    /** A desk at which heads-ups are decided. */
    public Deciding(
            HeadsUps headsUps,
            OneAtATime turns,
            Applying applying,
            Asking asking,
            Parties parties,
            Wishes wishes,
            News news,
            ScreenText text,
            Clock clock) {
        this.headsUps = headsUps;
        this.turns = turns;
        this.applying = applying;
        this.asking = asking;
        this.parties = parties;
        this.wishes = wishes;
        this.news = news;
        this.text = text;
        this.clock = clock;
    }

    /** Does what somebody wants about a heads-up of an issue, or says why not. */
    public Outcome act(@Nullable ApplicationUser user, Issue issue, Deed deed) {
        return changing(user, issue, deed.id(), deed.version(), deed.action(), (headsUp, standing, next) -> {
            Decision decision = new Decision(
                    new UserKey(person(user).getKey()),
                    standing,
                    clock.instant(),
                    headsUp.ask().wanted(),
                    deed.answer().strip());
            return switch (deed.action()) {
                case ACCEPT -> applying.apply(headsUp, person(user), issue, decision);
                case AMEND -> amend(headsUp, person(user), issue, decision, deed.value());
                case DECLINE -> declined(headsUp.decided(next, decision));
                case ACKNOWLEDGE, REVIEW -> keep(headsUp.decided(next, decision));
                case ASK_BACK -> askBack(headsUp.decided(next, decision), issue, decision);
                case WITHDRAW, EDIT -> keep(headsUp.ended(next));
            };
        });
    }

    /** Has whoever asked want another value, or say better why. */
    public Outcome edit(@Nullable ApplicationUser user, Issue issue, long id, int version, String typed, Why why) {
        return changing(user, issue, id, version, Action.EDIT, (headsUp, standing, next) -> {
            Ask asked = headsUp.ask();
            return wishes.read(
                    person(user),
                    issue,
                    asked.field(),
                    typed,
                    change -> keep(headsUp.edited(asked.wanting(change.from(), change.to(), typed.strip(), why))));
        });
    }

    private interface Change {
        Outcome of(HeadsUp headsUp, Standing standing, State next);
    }

    private Outcome changing(
            @Nullable ApplicationUser user, Issue issue, long id, int version, Action action, Change change) {
        return turns.with(id, () -> {
                    HeadsUp headsUp = headsUps.find(id).map(applying::recovered).orElseThrow();
                    Standing standing = parties.standing(headsUp, parties.sides(headsUp, issue), user);
                    Step step = Life.step(headsUp, action, standing);
                    if (step instanceof Step.No no) {
                        return objection(no.objection(), headsUp);
                    }
                    return headsUp.version() == version
                            ? change.of(headsUp, standing, ((Step.To) step).state())
                            : objection(Objection.CHANGED_MEANWHILE, headsUp);
                })
                .orElseGet(() -> new Outcome.Not(Cause.CONFLICT, text.of("continuum.headsup.no.BEING_APPLIED")));
    }

    private Outcome amend(HeadsUp headsUp, ApplicationUser user, Issue issue, Decision decision, String typed) {
        return wishes.read(
                user,
                issue,
                headsUp.ask().field(),
                typed,
                change -> applying.apply(
                        headsUp,
                        user,
                        issue,
                        new Decision(
                                decision.by(),
                                decision.as(),
                                decision.at(),
                                applying.tells(issue, change.field()) ? change.to() : typed.strip(),
                                decision.answer())));
    }

    /** The owner has seen it, and whoever saved it is asked to put the old value back. */
    private Outcome askBack(HeadsUp seen, Issue issue, Decision decision) {
        Why why = new Why(decision.answer(), false, Impact.UNSAID);
        // asked first: asked twice is better than never
        asking.open(seen.ask().back(decision.by(), why), issue);
        headsUps.keep(seen);
        return new Outcome.Done(seen);
    }

    private Outcome declined(HeadsUp headsUp) {
        Outcome outcome = keep(headsUp);
        news.decided(headsUp);
        return outcome;
    }

    private Outcome keep(HeadsUp changed) {
        headsUps.keep(changed);
        return new Outcome.Done(changed);
    }

    /** Whoever got through the life of a heads-up is logged in. */
    private static ApplicationUser person(@Nullable ApplicationUser user) {
        if (user == null) {
            throw new IllegalStateException("Visitors do nothing about heads-ups");
        }
        return user;
    }

    private Outcome objection(Objection objection, HeadsUp headsUp) {
        Cause cause =
                switch (objection) {
                    case LOG_IN -> Cause.LOG_IN;
                    case OWN, NOT_THE_OWNER, NOT_THE_ASKER -> Cause.FORBIDDEN;
                    case OVER,
                            BEING_APPLIED,
                            NOT_SAVED_YET,
                            SAVED_ALREADY,
                            NOT_USED_YET,
                            TO_BE_REVIEWED,
                            NOBODY_TO_ASK,
                            CHANGED_MEANWHILE -> Cause.CONFLICT;
                };
        return new Outcome.Not(
                cause,
                text.with("continuum.headsup.no." + objection, text.of("continuum.headsup.state." + headsUp.state())));
    }
}
