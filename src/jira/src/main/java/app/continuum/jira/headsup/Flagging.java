package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Why;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Rule;
import java.time.Instant;

/** Lays before the owner what was saved without a heads-up, for them to acknowledge or to ask back. */
public final class Flagging {
    private final HeadsUps headsUps;

    /** Flags beside the heads-ups. */
    public Flagging(HeadsUps headsUps) {
        this.headsUps = headsUps;
    }

    /** Flags a change that stands. */
    public void flag(long issueId, Actor actor, FieldVerdict verdict, Instant at) {
        verdict.rule().ifPresent(rule -> headsUps.add(HeadsUp.flagged(ask(issueId, actor, verdict, rule), at)));
    }

    private static Ask ask(long issueId, Actor actor, FieldVerdict verdict, Rule rule) {
        FieldChange change = verdict.change();
        return new Ask(
                issueId,
                change.field(),
                rule.client().key(),
                rule.guard().owner(),
                by(actor, rule),
                change.from(),
                change.to(),
                change.to(),
                Why.UNSAID);
    }

    /** Where nothing explains a change in an owner's own name, somebody else may have used it; the owner has to be able to say so. */
    private static UserKey by(Actor actor, Rule rule) {
        boolean inAnOwnersName = actor.kind() == ActorKind.UNATTRIBUTED
                && actor.user().filter(rule.owningSeat()::seats).isPresent();
        return inAnOwnersName ? UserKey.NOBODY : actor.user().orElse(UserKey.NOBODY);
    }
}
