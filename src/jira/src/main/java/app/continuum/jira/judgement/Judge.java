package app.continuum.jira.judgement;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Grants;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.State;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Grant;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.headsup.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides, with the heads-ups that were given before. They are looked up only where one is needed. */
public final class Judge {
    private final Grants grants;
    private final Optional<News> news;

    /** A judge who knows every heads-up; where there are no news, nobody is told of an override. */
    public Judge(HeadsUps headsUps, Optional<News> news) {
        this.grants = new Grants(headsUps);
        this.news = news;
    }

    /** What becomes of an edit of an issue that somebody would make at some time. */
    public Verdict decide(Edit edit, Ground ground, long issueId, Instant at) {
        return decide(edit, ground, Outcome.HEADS_UP_NEEDED, person -> grants.of(issueId, person, at));
    }

    /** The same of one that was made, maybe since it was agreed. */
    public Verdict decideAfterwards(Edit edit, Ground ground, long issueId, Instant at) {
        return decide(edit, ground, Outcome.FLAGGED, person -> grants.after(issueId, person, at));
    }

    private static Verdict decide(Edit edit, Ground ground, Outcome mildest, Function<UserKey, List<Grant>> given) {
        Verdict verdict = Policy.decide(edit, ground);
        boolean needed = verdict.outcome().compareTo(mildest) >= 0;
        return needed
                ? Policy.decide(edit, ground.with(edit.actor().user().map(given).orElse(List.of())))
                : verdict;
    }

    /** Whether a change in somebody's name was written since they had decided a heads-up so. */
    public boolean wasDecided(long issueId, UserKey person, List<FieldChange> changes, Instant at) {
        return grants.wrote(issueId, person, changes, at);
    }

    /** Notes that a change was saved, so that what was granted for it is used up; of what was overridden the owner is told at once. */
    public void saved(Edit edit, Verdict verdict, long issueId, Instant at) {
        List<FieldChange> announced = verdict.fields().stream()
                .filter(field -> field.reasons().contains(Reason.ANNOUNCED)
                        || field.reasons().contains(Reason.OVERRIDDEN))
                .map(FieldVerdict::change)
                .toList();
        if (!announced.isEmpty()) {
            edit.actor().user().stream()
                    .flatMap(person -> grants.saved(issueId, edit.actor(), person, announced, at).stream())
                    .filter(one -> one.state() == State.OVERRIDDEN)
                    .forEach(overridden -> news.ifPresent(open -> open.overridden(overridden)));
        }
    }
}
