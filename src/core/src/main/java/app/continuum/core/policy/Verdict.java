package app.continuum.core.policy;

import java.util.Comparator;
import java.util.List;

/** What becomes of an edit, field by field. */
public record Verdict(List<FieldVerdict> fields) {
    public Verdict {
        fields = List.copyOf(fields);
    }

    /** The strictest of the fields' outcomes. */
    public Outcome outcome() {
        return fields.stream()
                .map(FieldVerdict::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.ALLOWED);
    }

    /** The fields whose old value is to be put back where the edit is found after it was saved. */
    public List<FieldVerdict> toBeRestored() {
        return fields.stream().filter(FieldVerdict::isToBeRestored).toList();
    }

    /** The fields whose change is refused. */
    public List<FieldVerdict> refusals() {
        return fields.stream().filter(field -> field.outcome().isRefusal()).toList();
    }
}
