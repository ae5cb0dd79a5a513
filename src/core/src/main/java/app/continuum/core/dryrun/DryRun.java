package app.continuum.core.dryrun;

import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One ground with its guards in every mode: what changes made on it would have come to. */
public final class DryRun {
    private final Map<Mode, Ground> grounds = new EnumMap<>(Mode.class);

    /** A dry run on a ground; whoever was given a heads-up then does not count. */
    public DryRun(Ground ground) {
        for (Mode mode : Mode.values()) {
            grounds.put(mode, in(mode, ground));
        }
    }

    private static Ground in(Mode mode, Ground ground) {
        if (ground.before().equals(ground.after())) {
            // the same list on both sides, which every decision then sees at once
            return Ground.of(in(mode, ground.before()), ground.emptySeat());
        }
        return new Ground(in(mode, ground.before()), in(mode, ground.after()), ground.emptySeat());
    }

    private static List<Jurisdiction> in(Mode mode, List<Jurisdiction> jurisdictions) {
        return jurisdictions.stream().map(one -> in(mode, one)).toList();
    }

    private static Jurisdiction in(Mode mode, Jurisdiction jurisdiction) {
        Map<FieldId, Guard> guards = new HashMap<>();
        jurisdiction.guards().forEach((field, guard) -> guards.put(field, in(mode, guard)));
        return new Jurisdiction(jurisdiction.client(), Map.copyOf(guards));
    }

    private static Guard in(Mode mode, Guard guard) {
        return new Guard(
                guard.field(),
                guard.owner(),
                mode,
                mode,
                guard.courtesies(),
                guard.afterwards(),
                guard.alsoAtCreation());
    }

    /** Every guarded field that an edit changed, and what it would have come to. */
    public List<PastCase> of(Edit edit) {
        Map<Mode, List<FieldVerdict>> verdicts = new EnumMap<>(Mode.class);
        grounds.forEach(
                (mode, ground) -> verdicts.put(mode, Policy.decide(edit, ground).fields()));
        List<FieldVerdict> strictest = verdicts.getOrDefault(Mode.BLOCK, List.of());
        List<PastCase> cases = new ArrayList<>();
        for (int i = 0; i < strictest.size(); i++) {
            int field = i;
            Map<Mode, Outcome> outcomes = new EnumMap<>(Mode.class);
            verdicts.forEach(
                    (mode, fields) -> outcomes.put(mode, fields.get(field).outcome()));
            past(strictest.get(field), outcomes).ifPresent(cases::add);
        }
        return cases;
    }

    private static Optional<PastCase> past(FieldVerdict verdict, Map<Mode, Outcome> outcomes) {
        return Kind.of(verdict).flatMap(kind -> verdict.rule()
                .map(rule -> new PastCase(
                        verdict.change(), rule.client().key(), new Trial(kind, outcomes), verdict.reasons())));
    }
}
