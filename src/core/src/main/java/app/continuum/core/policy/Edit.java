package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;
import java.util.List;

/**
 * One attempt to change one or more fields of one issue.
 *
 * @param creates whether the issue is only being made by it
 */
public record Edit(Actor actor, List<FieldChange> changes, boolean creates) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** An edit of an issue that is there. */
    public Edit(Actor actor, List<FieldChange> changes) {
        this(actor, changes, false);
    }

    /** The making of an issue, on the ground where it will stand; every old value is empty. */
    public static Edit creating(Actor actor, List<FieldChange> changes) {
        return new Edit(actor, changes, true);
    }

    /** Whether work is logged by this edit. */
    boolean logsWork() {
        return changes.stream().anyMatch(change -> change.field().equals(FieldId.TIME_SPENT) && !change.isNothing());
    }
}
