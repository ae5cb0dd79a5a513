package app.continuum.jira.judgement;

import app.continuum.core.headsup.Grants;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Grant;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Verdict;
import java.time.Instant;
import java.util.List;

/** Decides, with the heads-ups that were given before. They are looked up only where one is needed. */
public final class Judge {
    private final Grants grants;

    /** A judge who knows every heads-up. */
    public Judge(HeadsUps headsUps) {
        this.grants = new Grants(headsUps);
    }

    /** What becomes of an edit of an issue at some time. */
    public Verdict decide(Edit edit, Ground ground, long issueId, Instant at) {
        Verdict verdict = Policy.decide(edit, ground);
        boolean needed = verdict.fields().stream().anyMatch(field -> field.outcome() == Outcome.HEADS_UP_NEEDED);
        return needed ? Policy.decide(edit, ground.with(given(edit, issueId, at))) : verdict;
    }

    private List<Grant> given(Edit edit, long issueId, Instant at) {
        return edit.actor().user().map(person -> grants.of(issueId, person, at)).orElse(List.of());
    }

    /** Notes that a change was saved, so that what was granted for it is used up. */
    public void saved(Edit edit, Verdict verdict, long issueId, Instant at) {
        List<FieldChange> announced = verdict.fields().stream()
                .filter(field -> field.reasons().contains(Reason.ANNOUNCED))
                .map(FieldVerdict::change)
                .toList();
        if (!announced.isEmpty()) {
            edit.actor().user().ifPresent(person -> grants.saved(issueId, edit.actor(), person, announced, at));
        }
    }
}
