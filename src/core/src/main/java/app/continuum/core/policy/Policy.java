package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of deciding. */
public final class Policy {
    private Policy() {}

    /** What becomes of an edit on its ground; depends on nothing else. */
    public static Verdict decide(Edit edit, Ground ground) {
        List<FieldVerdict> verdicts = new ArrayList<>();
        for (FieldChange change : edit.changes()) {
            verdicts.add(judge(edit, change, ground));
        }
        if (ground.clientChanges()) {
            verdicts.addAll(judgeTheMove(edit, ground));
        }
        return new Verdict(verdicts);
    }

    /** A change of client counts as a change of every field that either client guards. */
    private static List<FieldVerdict> judgeTheMove(Edit edit, Ground ground) {
        Set<FieldId> named = edit.changes().stream().map(FieldChange::field).collect(Collectors.toSet());
        return ground.guardedFields().stream()
                .filter(field -> !named.contains(field))
                .sorted()
                .map(field -> new FieldChange(field, ValueKind.OTHER, "", ""))
                .map(change -> judge(edit, change, ground))
                .toList();
    }

    private static FieldVerdict judge(Edit edit, FieldChange change, Ground ground) {
        if (ground.isNobodys()) {
            return FieldVerdict.unruled(change, Reason.NO_CLIENT);
        }
        return ground.jurisdictions()
                .flatMap(jurisdiction -> jurisdiction.rule(change.field()).stream())
                .map(rule -> new Case(edit, change, rule, ground).verdict())
                .max(Comparator.comparing(FieldVerdict::outcome).thenComparing(FieldVerdict::isToBeRestored))
                .orElseGet(() -> FieldVerdict.unruled(change, Reason.UNGUARDED));
    }
}
