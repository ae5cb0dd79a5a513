package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Grant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people may save, since they have given a heads-up of it. */
public record Grants(HeadsUps headsUps) {
    /** Clocks of nodes and databases are never quite the same. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    /** What a person may save of an issue, as of some time. */
    public List<Grant> of(long issueId, UserKey person, Instant at) {
        return open(issueId, person, at).stream().map(Grants::grant).toList();
    }

    /** Notes that a person has saved what they were granted: each is good for one save. */
    public void saved(long issueId, Actor actor, UserKey person, List<FieldChange> changes, Instant at) {
        List<HeadsUp> open = open(issueId, person, at);
        for (FieldChange change : changes) {
            open.stream()
                    .filter(given -> grant(given).covers(actor, change))
                    .findFirst()
                    .ifPresent(given -> headsUps.keep(given.saved(at)));
        }
    }

    private static Grant grant(HeadsUp given) {
        Ask ask = given.ask();
        return new Grant(ask.asker(), ask.field(), ask.seen(), ask.wanted(), ask.typed());
    }

    /** Also what was used at that very time: whoever reads the change once more finds it announced as before. */
    private List<HeadsUp> open(long issueId, UserKey person, Instant at) {
        return headsUps.pendingOf(issueId).stream()
                .filter(one -> one.state() == State.GIVEN && one.ask().asker().equals(person))
                .filter(one -> one.savedAt().map(at::equals).orElse(true))
                .filter(one ->
                        !one.until().isBefore(at) && one.askedAt().minus(SLACK).isBefore(at))
                .toList();
    }
}
