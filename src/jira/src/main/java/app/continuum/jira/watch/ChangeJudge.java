package app.continuum.jira.watch;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.LedgerEntry.Occasion;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.attribution.Explanation;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.judgement.Judge;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges changes that were made, by what is in force now. */
public final class ChangeJudge {
    private final PastChanges pastChanges;
    private final Actors actors;
    private final Grounds grounds;
    private final CurrentValues values;
    private final Judge judge;

    /** A judge of changes of this Jira's issues. */
    public ChangeJudge(PastChanges pastChanges, Actors actors, Grounds grounds, CurrentValues values, Judge judge) {
        this.pastChanges = pastChanges;
        this.actors = actors;
        this.grounds = grounds;
        this.values = values;
        this.judge = judge;
    }

    /**
     * What the policy says of a change; nothing where it was made on nobody's ground.
     *
     * @param explanation what explains the change, where it is in the name of a person; nothing where no request of theirs does
     */
    public Optional<Judged> judge(ChangeHistory change, Issue issue, Finder finder, Optional<Explanation> explanation) {
        Ground ground = pastChanges.ground(issue, change.getChangeItemBeans());
        if (ground.isNobodys()) {
            return Optional.empty();
        }
        List<FieldChange> changes = pastChanges.of(issue, change.getChangeItemBeans(), ground.guardedFields());
        Actor actor = actor(
                issue.getId(),
                change.getAuthorKey(),
                changes,
                change.getTimePerformed().toInstant(),
                explanation);
        Occasion occasion =
                new Occasion(change.getTimePerformed().toInstant(), finder, issue.getId(), Optional.of(change.getId()));
        Edit edit = new Edit(actor, changes);
        Verdict verdict = judge.decideAfterwards(edit, ground, issue.getId(), occasion.at());
        judge.saved(edit, verdict, issue.getId(), occasion.at());
        return Optional.of(new Judged(issue, occasion, actor, verdict));
    }

    /** What the policy says of what an issue was given when it was made; nothing where it was made on nobody's ground. */
    Optional<Judged> judgeMade(Issue issue, Optional<Explanation> explanation) {
        Ground ground = grounds.of(issue);
        if (ground.isNobodys()) {
            return Optional.empty();
        }
        List<FieldChange> given = values.given(issue, ground.guardedFields());
        Actor actor = actor(
                issue.getId(), issue.getCreatorId(), given, issue.getCreated().toInstant(), explanation);
        Occasion occasion = new Occasion(issue.getCreated().toInstant(), Finder.WATCH, issue.getId(), Optional.empty());
        return Optional.of(new Judged(issue, occasion, actor, Policy.decide(Edit.creating(actor, given), ground)));
    }

    private Actor actor(
            long issueId,
            @Nullable String key,
            List<FieldChange> changes,
            Instant at,
            Optional<Explanation> explanation) {
        Actor known = actors.inHistory(key);
        if (known.user().isEmpty()) {
            return known;
        }
        UserKey author = known.user().get();
        Set<FieldId> changed = changes.stream()
                .map(FieldChange::field)
                .filter(field -> !field.equals(FieldId.TIME_SPENT))
                .collect(Collectors.toSet());
        boolean explained = known.kind() != ActorKind.PERSON
                || explanation.filter(one -> one.covers(changed)).isPresent()
                || judge.wasDecided(issueId, author, changes, at);
        return explained ? known : Actor.unattributed(author);
    }
}
