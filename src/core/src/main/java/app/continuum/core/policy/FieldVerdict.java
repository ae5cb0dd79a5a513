package app.continuum.core.policy;

import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.Mode;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one field's change, and why.
 *
 * @param rule the guard and the client whose it is; none where the field is unguarded
 * @param crossing who crossed the line; none where nobody did
 * @param mode the mode in which a person acting in their own name is met here; none where nobody crosses
 * @param reasons in the order in which they were found
 */
public record FieldVerdict(
        FieldChange change,
        Outcome outcome,
        Optional<Rule> rule,
        Optional<CrossingBy> crossing,
        Optional<Mode> mode,
        List<Reason> reasons) {

    public FieldVerdict {
        reasons = List.copyOf(reasons);
    }

    static FieldVerdict unruled(FieldChange change, Reason reason) {
        return allowed(change, Optional.empty(), List.of(reason));
    }

    static FieldVerdict allowed(FieldChange change, Optional<Rule> rule, List<Reason> reasons) {
        return new FieldVerdict(change, Outcome.ALLOWED, rule, Optional.empty(), Optional.empty(), reasons);
    }

    /**
     * Whether the old value is to be put back where the change is found after it was saved: the guard says so, and a
     * person acting in their own name would have been refused. What a trusted account does always stands.
     */
    public boolean isToBeRestored() {
        return outcome.compareTo(Outcome.FLAGGED) >= 0
                && mode.filter(Mode::refuses).isPresent()
                && rule.filter(asked -> asked.guard().afterwards() == Afterwards.RESTORE)
                        .isPresent();
    }
}
