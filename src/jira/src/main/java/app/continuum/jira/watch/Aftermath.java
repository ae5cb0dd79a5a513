package app.continuum.jira.watch;

import app.continuum.core.clients.UserKey;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.notices.Notice;
import app.continuum.core.notices.Notice.Subject;
import app.continuum.core.notices.NoticeKind;
import app.continuum.core.notices.Notices;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.headsup.Flagging;
import app.continuum.jira.health.Health;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows a crossing that nobody could stop: it lies before the owner, or where the guard says so the old value is put back, and both are told. */
public final class Aftermath {
    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private final Restorer restorer;
    private final Flagging flagging;
    private final Notices notices;
    private final Clock clock;
    private final Health health;

    /** What follows, by a restorer and notices. */
    public Aftermath(Restorer restorer, Flagging flagging, Notices notices, Clock clock, Health health) {
        this.restorer = restorer;
        this.flagging = flagging;
        this.notices = notices;
        this.clock = clock;
        this.health = health;
    }

    /** Sees to what follows a change; of its entries in the ledger only those that are new have any consequence. */
    public void of(Judged judged, Set<LedgerEntry> fresh) {
        Set<Object> moved = new HashSet<>();
        for (FieldVerdict verdict : judged.among(fresh)) {
            boolean told = verdict.change().isNothing() && !moved.add(side(verdict));
            if (!told && verdict.outcome().compareTo(Outcome.FLAGGED) >= 0) {
                try {
                    follow(judged, verdict);
                } catch (RuntimeException | LinkageError failure) {
                    health.watch().failed(failure);
                    LOG.error(
                            "What follows a change of {} could not be seen to",
                            judged.issue().getKey(),
                            failure);
                }
            }
        }
    }

    /** A change of client counts as one of every guarded field, and is told once to each side. */
    private static Object side(FieldVerdict verdict) {
        return verdict.rule()
                .map(rule -> List.of(rule.client().key(), rule.guard().owner()));
    }

    private void follow(Judged judged, FieldVerdict verdict) {
        boolean putBack =
                verdict.isToBeRestored() && !mayBeTheOwners(judged, verdict) && restorer.restore(judged, verdict);
        if (putBack) {
            verdict.rule()
                    .map(rule -> rule.owningSeat().answering())
                    .ifPresent(owners -> tell(owners, NoticeKind.PUT_BACK, judged, verdict));
            tell(judged.actor().user().map(Set::of).orElse(Set.of()), NoticeKind.YOURS_WAS_PUT_BACK, judged, verdict);
        } else {
            flagging.flag(
                    judged.issue().getId(),
                    judged.actor(),
                    verdict,
                    judged.occasion().at());
        }
    }

    /** Whether it stands in an owner's name, and nobody was there to see who made it: the app was switched off then, or the event was told to no node that still runs. */
    private static boolean mayBeTheOwners(Judged judged, FieldVerdict verdict) {
        return judged.occasion().finder() == Finder.SWEEP
                && judged.actor().kind() == ActorKind.UNATTRIBUTED
                && verdict.rule()
                        .filter(rule -> judged.actor()
                                .user()
                                .filter(rule.owningSeat()::seats)
                                .isPresent())
                        .isPresent();
    }

    private void tell(Set<UserKey> people, NoticeKind kind, Judged judged, FieldVerdict verdict) {
        Instant now = clock.instant();
        List<Subject> subjects =
                List.of(new Subject(judged.issue().getId(), verdict.change().field()));
        people.forEach(
                person -> notices.tell(new Notice(person, kind, judged.actor().user(), now, now, subjects)));
    }
}
