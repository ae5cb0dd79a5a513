package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.EditPreview;
import app.continuum.jira.edits.EditPreview.Asked;
import app.continuum.jira.edits.EditPreview.Foreseen;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.health.Health;
import app.continuum.jira.judgement.Judge;
import app.continuum.jira.judgement.Refusals;
import app.continuum.jira.surfaces.Draft;
import app.continuum.jira.surfaces.Guarded;
import app.continuum.jira.surfaces.Refusal;
import app.continuum.jira.surfaces.Sent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on an edit before it is written. */
public final class Gate {
    private final Grounds grounds;
    private final Actors actors;
    private final Visibility visibility;
    private final EditPreview preview;
    private final Refusals refusals;
    private final Health health;
    private final FieldKinds fieldKinds;
    private final Drafts drafts;
    private final Judge judge;
    private final Clock clock;

    /** A gate that asks Jira what an edit would change and writes refusals into the ledger. */
    public Gate(
            Grounds grounds,
            Actors actors,
            Visibility visibility,
            EditPreview preview,
            Refusals refusals,
            Health health,
            FieldKinds fieldKinds,
            Drafts drafts,
            Judge judge,
            Clock clock) {
        this.grounds = grounds;
        this.actors = actors;
        this.visibility = visibility;
        this.preview = preview;
        this.refusals = refusals;
        this.health = health;
        this.fieldKinds = fieldKinds;
        this.drafts = drafts;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * The ground on which an edit has to be judged; nothing where the issue is nobody's, or hidden from the user, to whom Jira says so itself. Other permissions
     * are not asked: whoever may not edit an issue may still assign it.
     */
    Optional<Ground> ground(@Nullable ApplicationUser user, Issue issue) {
        Ground ground = grounds.of(issue);
        boolean needsJudging = !ground.isNobodys() || !grounds.scopeFields().isEmpty();
        return needsJudging && visibility.seesIssue(user, issue) ? Optional.of(ground) : Optional.empty();
    }

    /** The fields guarded on a ground and those that decide whose an issue is, and what they are. */
    Guarded guarded(Ground ground) {
        Set<FieldId> fields = new HashSet<>(ground.guardedFields());
        fields.addAll(grounds.scopeFields());
        return new Guarded(fields, fieldKinds::of);
    }

    /** Whether an attempt can be let through whatever the issue: it names no field that is guarded anywhere, and moves nothing. */
    boolean concernsNobody(Sent.Attempt attempt) {
        boolean names = attempt.route() instanceof Route.Update
                && !(attempt.proposal() instanceof Proposal.Form form && form.whole())
                && attempt.proposal().work().isEmpty();
        return names && Collections.disjoint(attempt.proposal().named(), grounds.decidingFields());
    }

    /** What every surface may be asked of before its issue is known. */
    Guarded guardedAnywhere() {
        return new Guarded(grounds.decidingFields(), fieldKinds::of);
    }

    /** What is refused of an attempt. */
    Judgement judge(@Nullable ApplicationUser user, Issue issue, Ground ground, Sent.Attempt attempt) {
        Asked asked = new Asked(user, issue, ground, grounds.scopeFields(), attempt.proposal(), attempt.route());
        Set<FieldId> watched = asked.watched();
        Actor actor = actors.of(user);
        boolean moves = asked.movesClient(watched);
        if (!moves && (ground.owns(actor, watched) || cannotBeRefused(actor, ground, watched))) {
            return Judgement.PASSED;
        }
        Foreseen foreseen = preview.of(asked);
        Verdict verdict =
                judge.decide(new Edit(actor, foreseen.changes()), foreseen.ground(), issue.getId(), clock.instant());
        if (!verdict.outcome().isRefusal()) {
            return Judgement.PASSED;
        }
        return new Judgement(
                verdict.refusals().stream()
                        .map(refused -> line(user, issue.getId(), issue.getKey(), refused, attempt.proposal()))
                        .toList(),
                refusals.entries(Finder.GATE, issue, actor, verdict.refusals()));
    }

    /** Has the ledger know what was refused. */
    void write(List<LedgerEntry> refused) {
        refusals.write(refused, health.gate());
    }

    /** Whether any guard is held at creation too. */
    boolean holdsAtCreation() {
        return drafts.areGuarded();
    }

    /** What is refused of the making of an issue; the ledger keeps refusals of issues, and this is none yet. */
    List<Refusal.Line> judge(@Nullable ApplicationUser user, Draft draft) {
        Ground ground = drafts.ground(draft);
        Verdict verdict = Policy.decide(Edit.creating(actors.of(user), drafts.changes(draft, ground)), ground);
        return verdict.refusals().stream()
                .map(refused -> line(user, 0, "", refused, draft.proposal()))
                .toList();
    }

    /** Whether no value of these fields would be refused, so that Jira need not be asked which it is. */
    private static boolean cannotBeRefused(Actor actor, Ground ground, Set<FieldId> fields) {
        List<FieldChange> worst = fields.stream()
                .map(field -> FieldChange.unreadable(field, "", ""))
                .toList();
        return !Policy.decide(new Edit(actor, worst), ground).outcome().isRefusal();
    }

    /** A heads-up can be given of a value that was asked for; of a change of client nobody can say it in one field. */
    private Refusal.Offer offer(@Nullable ApplicationUser user, FieldVerdict refused, Proposal proposal) {
        boolean canBeSaid = proposal.named().contains(refused.change().field())
                && !(proposal instanceof Proposal.Illegible)
                && !refused.reasons().contains(Reason.CLIENT_CHANGES);
        if (!canBeSaid) {
            return Refusal.Offer.NONE;
        }
        if (refused.outcome() == Outcome.HEADS_UP_NEEDED) {
            return Refusal.Offer.AT_ONCE;
        }
        return visibility.overrides(user) ? Refusal.Offer.OVERRIDE : Refusal.Offer.ASK;
    }

    private Refusal.Line line(
            @Nullable ApplicationUser user, long issueId, String issueKey, FieldVerdict refused, Proposal proposal) {
        FieldId field = refused.change().field();
        Refusals.Said said = refusals.say(refused, health.gate());
        return new Refusal.Line(
                issueId,
                issueKey,
                field,
                said.field(),
                said.owner(),
                said.sentence(),
                proposal.typed(field),
                offer(user, refused, proposal));
    }
}
