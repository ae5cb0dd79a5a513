package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Grant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What people may save, since they have given a heads-up of it, override a guard, or were agreed with. */
public record Grants(HeadsUps headsUps) {
    /** Clocks of nodes and databases are never quite the same. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final Set<State> WRITTEN = Set.of(State.APPLYING, State.ACCEPTED, State.AMENDED, State.LAPSED);
    /** What was agreed is written at once. */
    private static final Duration WRITING = Duration.ofMinutes(1);

    /** What a person may save of an issue, as of some time. */
    public List<Grant> of(long issueId, UserKey person, Instant at) {
        return open(issueId, person, at).stream().map(Grants::grant).toList();
    }

    /** What a person may have saved of an issue at some time, which may also have been written for them since it was agreed. */
    public List<Grant> after(long issueId, UserKey person, Instant at) {
        return Stream.concat(
                        of(issueId, person, at).stream(),
                        agreed(issueId, person, at).map(Grants::agreement))
                .toList();
    }

    /** Notes that a person has saved what they were granted, each good for one save, and answers what was not noted before. */
    public List<HeadsUp> saved(long issueId, Actor actor, UserKey person, List<FieldChange> changes, Instant at) {
        List<HeadsUp> open = open(issueId, person, at);
        List<HeadsUp> fresh = new ArrayList<>();
        for (FieldChange change : changes) {
            open.stream()
                    .filter(given -> grant(given).covers(actor, change))
                    .findFirst()
                    .filter(HeadsUp::isUnused)
                    .map(given -> given.saved(at))
                    .ifPresent(fresh::add);
        }
        fresh.forEach(headsUps::keep);
        return fresh;
    }

    /** Whether all of these changes in somebody's name were written since they had decided so: nobody's request has to explain them. */
    public boolean wrote(long issueId, UserKey person, List<FieldChange> changes, Instant at) {
        List<HeadsUp> decided = headsUps.decidedOf(issueId, at.minus(WRITING)).stream()
                .filter(one -> WRITTEN.contains(one.state()))
                .filter(one -> one.decision()
                        .filter(made -> made.by().equals(person))
                        .filter(made -> made.at().minus(SLACK).isBefore(at))
                        .isPresent())
                .toList();
        return !changes.isEmpty()
                && changes.stream().allMatch(change -> decided.stream().anyMatch(one -> writes(one, change)));
    }

    private static boolean writes(HeadsUp decided, FieldChange change) {
        return change.field().equals(decided.ask().field())
                && decided.decision()
                        .map(made -> new FieldChange(change.field(), change.kind(), change.to(), made.value()))
                        .filter(FieldChange::isNothing)
                        .isPresent();
    }

    private static Grant grant(HeadsUp given) {
        Ask ask = given.ask();
        Grant.Kind kind = given.state() == State.OVERRIDDEN ? Grant.Kind.OVERRIDE : Grant.Kind.HEADS_UP;
        return new Grant(kind, ask.asker(), ask.field(), ask.seen(), ask.wanted(), ask.typed());
    }

    private static Grant agreement(HeadsUp written) {
        Ask ask = written.ask();
        Decision made = written.decision().orElseThrow();
        return new Grant(Grant.Kind.AGREED, made.by(), ask.field(), ask.seen(), made.value(), made.value());
    }

    /** Also what was used at that very time: whoever reads the change once more finds it announced as before. */
    private List<HeadsUp> open(long issueId, UserKey person, Instant at) {
        return headsUps.pendingOf(issueId).stream()
                .filter(one -> one.state().isGrant() && one.ask().asker().equals(person))
                .filter(one -> one.savedAt().map(at::equals).orElse(true))
                .filter(one ->
                        !one.until().isBefore(at) && one.askedAt().minus(SLACK).isBefore(at))
                .toList();
    }

    /** What is written in the name of somebody who does not own the field, and was agreed: put back as the owner asked, or gone ahead since nobody answered. */
    private Stream<HeadsUp> agreed(long issueId, UserKey person, Instant at) {
        return headsUps.decidedOf(issueId, at.minus(WRITING)).stream().filter(one -> one.decision()
                .filter(made -> made.by().equals(person))
                .filter(made -> made.as() == Standing.ADDRESSEE || made.as() == Standing.ASKER)
                .filter(made -> made.at().minus(SLACK).isBefore(at))
                .filter(made -> WRITTEN.contains(one.state()))
                .isPresent());
    }
}
