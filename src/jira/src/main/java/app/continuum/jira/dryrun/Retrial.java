package app.continuum.jira.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Placement;
import app.continuum.core.dryrun.DryRun;
import app.continuum.core.dryrun.PastCase;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.edits.Move;
import app.continuum.jira.edits.PastChanges;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges past changes by the agency as it was when this was made; what it has found out once it does not ask again. */
final class Retrial {
    private final Agency agency;
    private final PastChanges pastChanges;
    private final Grounds grounds;
    private final Actors actors;
    private final Map<Move, Tried> tried = new HashMap<>();
    private final Map<String, Actor> known = new HashMap<>();

    /** A ground in every mode, and what is guarded there. */
    private record Tried(DryRun dryRun, Set<FieldId> guarded) {
        static Tried on(Ground ground) {
            return new Tried(new DryRun(ground), ground.guardedFields());
        }
    }

    Retrial(Agency agency, PastChanges pastChanges, Grounds grounds, Actors actors) {
        this.agency = agency;
        this.pastChanges = pastChanges;
        this.grounds = grounds.of(agency);
        this.actors = actors;
    }

    /** Where an issue stands now; nothing where nobody guards its fields there. */
    Optional<Placement> standing(Issue issue) {
        return Optional.of(grounds.placement(issue))
                .filter(now -> !agency.jurisdictions(now).isEmpty());
    }

    /** What the changes of a change group would have come to. */
    List<KeptCase> of(Issue issue, Placement now, ChangeHistory group) {
        List<ChangeItemBean> items = group.getChangeItemBeans();
        Move move = pastChanges.move(issue, now, items);
        Tried there = tried.computeIfAbsent(move, to -> Tried.on(grounds.between(to.before(), to.after())));
        Actor actor = actor(group.getAuthorKey());
        Edit edit = new Edit(actor, pastChanges.of(issue, items, there.guarded()));
        return there.dryRun().of(edit).stream()
                .map(past -> kept(past, issue, group, actor))
                .toList();
    }

    private Actor actor(@Nullable String key) {
        return known.computeIfAbsent(key == null ? "" : key, author -> actors.inHistory(agency.settings(), author));
    }

    private static KeptCase kept(PastCase past, Issue issue, ChangeHistory group, Actor actor) {
        FieldChange change = past.change();
        return new KeptCase(
                issue.getId(),
                group.getId(),
                past.place(),
                group.getTimePerformed().toInstant(),
                actor.user(),
                shown(change, change.from(), group, ChangeItemBean::getFrom, ChangeItemBean::getFromString),
                shown(change, change.to(), group, ChangeItemBean::getTo, ChangeItemBean::getToString),
                past.trial(),
                past.reasons());
    }

    private interface Part {
        @Nullable
        String of(ChangeItemBean item);
    }

    /** The machine form, or the words of the history where only it knows them. */
    private static String shown(FieldChange change, String value, ChangeHistory group, Part machine, Part words) {
        if (change.kind() != ValueKind.OTHER || value.isEmpty()) {
            return value;
        }
        return group.getChangeItemBeans().stream()
                .filter(item -> value.equals(machine.of(item)))
                .map(words::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(value);
    }
}
