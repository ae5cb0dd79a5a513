package app.continuum.core.ledger;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One guarded change or refusal, with the guard, seats and mode in force at that moment.
 *
 * @param changeGroup the id of the change group in Jira's history; none for a refusal, which never reached it, and for what an issue was made with
 * @param actor who did it; nobody's key for an anonymous visitor
 * @param mode the mode in force against this actor; none where the change was no crossing
 */
public record LedgerEntry(
        Instant at,
        Finder finder,
        long issueId,
        Optional<Long> changeGroup,
        ClientKey client,
        FieldId field,
        String from,
        String to,
        Optional<UserKey> actor,
        ActorKind actorKind,
        Role owner,
        Optional<UserKey> accountManager,
        Optional<UserKey> producer,
        Optional<CrossingBy> crossing,
        Optional<Mode> mode,
        Outcome outcome,
        List<Reason> reasons) {

    public LedgerEntry {
        reasons = List.copyOf(reasons);
    }

    /** Whether the value was saved: it was found in the issue, and not met before. */
    public boolean isSaved() {
        return changeGroup.isPresent() || finder == Finder.WATCH || finder == Finder.SWEEP;
    }

    /** Where and when an edit happened, and who found it. */
    public record Occasion(Instant at, Finder finder, long issueId, Optional<Long> changeGroup) {}

    /** The entry for one field's verdict; none where no guard was asked or nothing changed. */
    public static Optional<LedgerEntry> of(Occasion occasion, Actor actor, FieldVerdict verdict) {
        if (verdict.reasons().contains(Reason.UNCHANGED)) {
            return Optional.empty();
        }
        return verdict.rule()
                .map(rule -> new LedgerEntry(
                        occasion.at(),
                        occasion.finder(),
                        occasion.issueId(),
                        occasion.changeGroup(),
                        rule.client().key(),
                        verdict.change().field(),
                        verdict.change().from(),
                        verdict.change().to(),
                        actor.user(),
                        actor.kind(),
                        rule.guard().owner(),
                        rule.client().accountManager().lead(),
                        rule.client().producer().lead(),
                        verdict.crossing(),
                        verdict.crossing().map(rule.guard()::against),
                        verdict.outcome(),
                        verdict.reasons()));
    }
}
