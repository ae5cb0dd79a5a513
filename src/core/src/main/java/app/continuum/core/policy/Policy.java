package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of deciding. */
public final class Policy {
    private Policy() {}

    /** What becomes of an edit on its ground; depends on nothing else. */
    public static Verdict decide(Edit edit, Ground ground) {
        return new Verdict(
                changes(edit, ground).map(change -> judge(edit, change, ground)).toList());
    }

    /** How every guard that was asked came to its verdict; of several before one field the strictest decided. */
    public static List<Trace> explain(Edit edit, Ground ground) {
        return changes(edit, ground)
                .flatMap(change -> cases(edit, change, ground))
                .map(Case::trace)
                .toList();
    }

    private static Stream<FieldChange> changes(Edit edit, Ground ground) {
        return ground.clientChanges()
                ? Stream.concat(edit.changes().stream(), theMove(edit, ground))
                : edit.changes().stream();
    }

    /** A change of client counts as a change of every field that either client guards. */
    private static Stream<FieldChange> theMove(Edit edit, Ground ground) {
        Set<FieldId> named = edit.changes().stream().map(FieldChange::field).collect(Collectors.toSet());
        return ground.guardedFields().stream()
                .filter(field -> !named.contains(field))
                .sorted()
                .map(field -> new FieldChange(field, ValueKind.OTHER, "", ""));
    }

    private static FieldVerdict judge(Edit edit, FieldChange change, Ground ground) {
        if (ground.isNobodys()) {
            return FieldVerdict.unruled(change, Reason.NO_CLIENT);
        }
        return cases(edit, change, ground)
                .map(Case::verdict)
                .max(Comparator.comparing(FieldVerdict::outcome).thenComparing(FieldVerdict::isToBeRestored))
                .orElseGet(() -> FieldVerdict.unruled(change, Reason.UNGUARDED));
    }

    private static Stream<Case> cases(Edit edit, FieldChange change, Ground ground) {
        return ground.jurisdictions()
                .flatMap(jurisdiction -> jurisdiction.rule(change.field()).stream())
                .map(rule -> new Case(edit, change, rule, ground));
    }
}
