package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Rule;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.headsup.Outcome.Cause;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives heads-ups: those that wait for the owner, and those by which the value may be saved at once. */
public final class Asking {
    /** How long a value may be saved for which a heads-up was given. */
    static final Duration GRANT = Duration.ofMinutes(10);

    private final HeadsUps headsUps;
    private final Wishes wishes;
    private final CurrentValues values;
    private final Grounds grounds;
    private final Actors actors;
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final News news;
    private final VerdictWords words;
    private final ScreenText text;
    private final Clock clock;

    /** A desk at which heads-ups are given. */
    public Asking(
            HeadsUps headsUps,
            Wishes wishes,
            CurrentValues values,
            Grounds grounds,
            Actors actors,
            AgencyDirectory directory,
            Visibility visibility,
            News news,
            VerdictWords words,
            ScreenText text,
            Clock clock) {
        this.headsUps = headsUps;
        this.wishes = wishes;
        this.values = values;
        this.grounds = grounds;
        this.actors = actors;
        this.directory = directory;
        this.visibility = visibility;
        this.news = news;
        this.words = words;
        this.text = text;
        this.clock = clock;
    }

    /**
     * Gives a heads-up.
     *
     * @param typed the value that is wanted, as it was typed
     */
    public Outcome give(@Nullable ApplicationUser user, Issue issue, FieldId field, String typed, Why why) {
        Outcome outcome = keep(user, issue, field, typed, why);
        if (outcome instanceof Outcome.Done done) {
            tell(done.headsUp(), issue);
        }
        return outcome;
    }

    /** Gives a heads-up of which nobody is told yet: whoever gives several tells of all of them together. */
    public Outcome keep(@Nullable ApplicationUser user, Issue issue, FieldId field, String typed, Why why) {
        return read(user, issue, field, typed, why, false);
    }

    /**
     * Has somebody who may override a guard once: they save the value themselves, and somebody else reviews it.
     *
     * @param typed the value that is wanted, as it was typed
     */
    public Outcome override(@Nullable ApplicationUser user, Issue issue, FieldId field, String typed, Why why) {
        return user == null || visibility.overrides(user)
                ? read(user, issue, field, typed, why, true)
                : new Outcome.Not(Cause.FORBIDDEN, text.of("continuum.headsup.override.forbidden"));
    }

    /** Tells the owner of a heads-up that waits for them. */
    public void tell(HeadsUp given, Issue issue) {
        if (given.state() == State.OPEN) {
            news.asked(given, issue);
        }
    }

    private Outcome read(
            @Nullable ApplicationUser user, Issue issue, FieldId field, String typed, Why why, boolean overrides) {
        if (user == null) {
            return new Outcome.Not(Cause.LOG_IN, text.of("continuum.rest.log-in"));
        }
        return wishes.read(user, issue, field, typed, change -> keep(user, issue, change, typed, why, overrides));
    }

    private Outcome keep(
            ApplicationUser user, Issue issue, FieldChange change, String typed, Why why, boolean overrides) {
        Ground ground = grounds.of(issue);
        Actor actor = actors.of(user);
        FieldVerdict verdict =
                Policy.decide(new Edit(actor, List.of(change)), ground).fields().get(0);
        Optional<Rule> rule = verdict.rule();
        String name = words.fieldName(change.field());
        if (rule.isEmpty()) {
            return new Outcome.Not(Cause.CONFLICT, text.with("continuum.headsup.unguarded", name));
        }
        if (verdict.reasons().contains(Reason.OWNER) || verdict.reasons().contains(Reason.COMBINED_SEAT)) {
            return new Outcome.Not(Cause.CONFLICT, text.with("continuum.headsup.yours", name));
        }
        if (overrides && verdict.outcome() != app.continuum.core.policy.Outcome.REFUSED) {
            return new Outcome.Not(Cause.CONFLICT, text.with("continuum.headsup.override.needless", name));
        }
        UserKey asker = new UserKey(user.getKey());
        Optional<HeadsUp> before = pending(issue, change.field(), asker);
        if (before.isPresent() && !overrides) {
            return new Outcome.Not(
                    Cause.CONFLICT,
                    text.with(
                            "continuum.headsup.asked-already",
                            name,
                            before.get().id()));
        }
        Ask ask = new Ask(
                issue.getId(),
                change.field(),
                rule.get().client().key(),
                rule.get().guard().owner(),
                asker,
                values.of(issue, change.field()).orElse(change.from()),
                change.to(),
                typed.strip(),
                why);
        Instant now = clock.instant();
        if (overrides || verdict.outcome() == app.continuum.core.policy.Outcome.HEADS_UP_NEEDED) {
            State state = overrides ? State.OVERRIDDEN : State.GIVEN;
            return new Outcome.Done(headsUps.add(HeadsUp.granted(ask, state, now, now.plus(GRANT))));
        }
        return new Outcome.Done(open(ask));
    }

    /** Asks somebody whom an ask names, and tells them. */
    void open(Ask ask, Issue issue) {
        tell(open(ask), issue);
    }

    private HeadsUp open(Ask ask) {
        HeadsUpRules rules = directory.current().settings().headsUps();
        Instant now = clock.instant();
        ZoneId zone = ZoneId.systemDefault();
        return headsUps.add(HeadsUp.open(
                ask, now, rules.hours().daysAfter(now, rules.lapseDays(), zone), Reminder.first(now, rules, zone)));
    }

    /** What the same person has asked for the same field and nobody has decided. */
    private Optional<HeadsUp> pending(Issue issue, FieldId field, UserKey asker) {
        return headsUps.pendingOf(issue.getId()).stream()
                .filter(one -> one.state() == State.OPEN || one.state() == State.APPLYING)
                .filter(one ->
                        one.ask().field().equals(field) && one.ask().asker().equals(asker))
                .findFirst();
    }
}
