package app.continuum.jira.gate;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.ledger.Finder;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.EditPreview;
import app.continuum.jira.edits.EditPreview.Asked;
import app.continuum.jira.edits.EditPreview.Foreseen;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.health.Health;
import app.continuum.jira.judgement.Refusals;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on an edit before it is written. */
public final class Gate {
    private final Grounds grounds;
    private final Visibility visibility;
    private final EditPreview preview;
    private final Refusals refusals;
    private final Health health;

    /** A gate that asks Jira what an edit would change and writes refusals into the ledger. */
    public Gate(Grounds grounds, Visibility visibility, EditPreview preview, Refusals refusals, Health health) {
        this.grounds = grounds;
        this.visibility = visibility;
        this.preview = preview;
        this.refusals = refusals;
        this.health = health;
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

    /** What is refused of a proposal; empty where it may be saved. */
    Optional<Refusal> judge(@Nullable ApplicationUser user, Issue issue, Ground ground, Proposal proposal) {
        Asked asked = new Asked(user, issue, ground, grounds.scopeFields(), proposal);
        Set<FieldId> watched = asked.watched();
        if (watched.isEmpty() || ownsAll(asked, watched)) {
            return Optional.empty();
        }
        Foreseen foreseen = preview.of(asked);
        Actor actor = Refusals.actor(Optional.ofNullable(user).map(person -> new UserKey(person.getKey())));
        Verdict verdict = Policy.decide(new Edit(actor, foreseen.changes()), foreseen.ground());
        if (!verdict.outcome().isRefusal()) {
            return Optional.empty();
        }
        refusals.write(Finder.GATE, issue, actor, verdict.refusals(), health.gate());
        return Optional.of(Refusal.of(verdict.refusals().stream()
                .map(refused -> line(refused, proposal))
                .toList()));
    }

    private static boolean ownsAll(Asked asked, Set<FieldId> watched) {
        ApplicationUser user = asked.user();
        return user != null && !asked.movesClient(watched) && asked.ground().owns(new UserKey(user.getKey()), watched);
    }

    private Refusal.Line line(FieldVerdict refused, Proposal proposal) {
        FieldId field = refused.change().field();
        Refusals.Said said = refusals.say(refused, health.gate());
        return new Refusal.Line(field, said.field(), said.sentence(), proposal.typed(field));
    }
}
