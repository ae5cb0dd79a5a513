package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;
import java.util.List;

/** One attempt to change one or more fields of one issue. */
public record Edit(Actor actor, List<FieldChange> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** Whether work is logged by this edit. */
    boolean logsWork() {
        return changes.stream().anyMatch(change -> change.field().equals(FieldId.TIME_SPENT) && !change.isNothing());
    }
}
