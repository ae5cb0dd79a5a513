package app.continuum.jira.workflow;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.ledger.Finder;
import app.continuum.core.links.Feature;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.edits.TriedChanges;
import app.continuum.jira.health.Health;
import app.continuum.jira.judgement.Judge;
import app.continuum.jira.judgement.Refusals;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.InvalidInputException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides on the fields a transition changes, by the same policy as the gate. What the gate let through is let through here too. */
@Feature("workflow-validator")
public final class TransitionGuard {
    private static final Logger LOG = LoggerFactory.getLogger(TransitionGuard.class);
    private static final String ISSUE = "issue";

    private final IssueManager issues;
    private final Grounds grounds;
    private final Actors actors;
    private final TriedChanges changes;
    private final Refusals refusals;
    private final Judge judge;
    private final Clock clock;
    private final AgencyDirectory directory;
    private final ScreenText text;
    private final Health health;

    /** A guard of this Jira's transitions. */
    public TransitionGuard(
            IssueManager issues,
            Grounds grounds,
            Actors actors,
            TriedChanges changes,
            Refusals refusals,
            Judge judge,
            Clock clock,
            AgencyDirectory directory,
            ScreenText text,
            Health health) {
        this.issues = issues;
        this.grounds = grounds;
        this.actors = actors;
        this.changes = changes;
        this.refusals = refusals;
        this.judge = judge;
        this.clock = clock;
        this.directory = directory;
        this.text = text;
        this.health = health;
    }

    /**
     * Refuses a transition that changes what is not the caller's to change.
     *
     * @param transientVars what Jira hands to a validator: the issue with the values tried on it, and who takes the step
     * @param arguments what Jira keeps with the transition
     */
    void check(Map<?, ?> transientVars, Map<?, ?> arguments) throws InvalidInputException {
        Optional<InvalidInputException> refusal;
        try {
            refusal = judge(transientVars, ChosenFields.kept(arguments));
        } catch (RuntimeException | LinkageError failure) {
            refusal = afterFailure(transientVars, failure);
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private Optional<InvalidInputException> judge(Map<?, ?> transientVars, ChosenFields chosen) {
        MutableIssue copy =
                (MutableIssue) Objects.requireNonNull(transientVars.get(ISSUE), "Jira hands no issue to the validator");
        Optional<Issue> stored = stored(copy);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        health.validator().did();
        Ground ground = grounds.between(grounds.placement(stored.get()), grounds.placement(copy));
        List<FieldChange> tried = changes.of(copy, stored.get(), ground.guardedFields());
        Actor actor = Optional.ofNullable(WorkflowUtil.getCallerKey(transientVars))
                .filter(key -> !key.isBlank())
                .map(key -> actors.of(new UserKey(key)))
                .orElseGet(Actor::anonymous);
        List<FieldVerdict> refused =
                judge.decide(new Edit(actor, tried), ground, stored.get().getId(), clock.instant()).refusals().stream()
                        .filter(verdict -> chosen.cover(verdict.change().field()))
                        .toList();
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        refusals.write(refusals.entries(Finder.VALIDATOR, stored.get(), actor, refused), health.validator());
        return Optional.of(say(refused, named(tried)));
    }

    /** The issue as it is stored; none while it is being created, which is not guarded. */
    private Optional<Issue> stored(MutableIssue copy) {
        return Optional.ofNullable(copy.getId()).map(issues::getIssueObject);
    }

    private static Set<FieldId> named(List<FieldChange> tried) {
        return tried.stream().map(FieldChange::field).collect(Collectors.toSet());
    }

    /** Beside its field what the transition changes; for the whole what it would change by moving the issue to another client. */
    private InvalidInputException say(List<FieldVerdict> refused, Set<FieldId> tried) {
        InvalidInputException refusal = new InvalidInputException();
        for (FieldVerdict verdict : refused) {
            FieldId field = verdict.change().field();
            String sentence = refusals.say(verdict, health.validator()).sentence();
            if (tried.contains(field)) {
                refusal.addError(FieldAliases.inputOf(field), sentence);
            } else {
                refusal.addError(sentence);
            }
        }
        return refusal;
    }

    /** Fails open, loudly, unless the administrator chose to fail closed; the watch meets what was let through. */
    private Optional<InvalidInputException> afterFailure(Map<?, ?> transientVars, Throwable failure) {
        health.validator().failed(failure);
        LOG.error("The workflow validator could not judge a transition of {}", transientVars.get(ISSUE), failure);
        if (!directory.failsClosed()) {
            return Optional.empty();
        }
        InvalidInputException refusal = new InvalidInputException();
        refusal.addError(text.of("continuum.gate.failed"));
        return Optional.of(refusal);
    }
}
