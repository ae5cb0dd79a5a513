package app.continuum.core.policy;

import app.continuum.core.guards.CrossingBy;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one field's change, and why.
 *
 * @param rule the guard and the client whose it is; none where the field is unguarded
 * @param crossing who crossed the line; none where nobody did
 * @param reasons in the order in which they were found
 */
public record FieldVerdict(
        FieldChange change, Outcome outcome, Optional<Rule> rule, Optional<CrossingBy> crossing, List<Reason> reasons) {

    public FieldVerdict {
        reasons = List.copyOf(reasons);
    }

    static FieldVerdict unruled(FieldChange change, Reason reason) {
        return new FieldVerdict(change, Outcome.ALLOWED, Optional.empty(), Optional.empty(), List.of(reason));
    }
}
