package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.ValueKind;
import java.util.Optional;

/** What fields hold. */
public final class Kinds {
    private Kinds() {}

    /** What a field holds that Jira brings along, where that matters for what is the same value or a first one; nothing for any other field. */
    public static Optional<ValueKind> ofSystemField(FieldId field) {
        if (field.equals(FieldId.DUE_DATE)) {
            return Optional.of(ValueKind.DATE);
        }
        if (field.equals(FieldId.ASSIGNEE)) {
            return Optional.of(ValueKind.USER);
        }
        boolean isEffort = TimeTracking.isEstimate(field) || field.equals(FieldId.TIME_SPENT);
        return isEffort ? Optional.of(ValueKind.DURATION) : Optional.empty();
    }
}
