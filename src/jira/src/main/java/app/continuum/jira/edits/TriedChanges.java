package app.continuum.jira.edits;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.ValueKind;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was tried on a copy of an issue and is not saved yet, in core's words; what is as it was before is told as no change. */
public final class TriedChanges {
    private final RenderedValues values;

    /** Changes from the values an issue has. */
    public TriedChanges(RenderedValues values) {
        this.values = values;
    }

    /**
     * What a copy would change of an issue. A field may have been tried more than once, so the old value is the stored one wherever Jira tells it.
     *
     * @param copy the issue on which somebody, or some form, has tried values
     * @param stored the same issue as it is stored
     */
    public List<FieldChange> of(MutableIssue copy, Issue stored, Set<FieldId> fields) {
        List<FieldChange> changes = new ArrayList<>(modified(copy, fields));
        changes.replaceAll(change -> fromStored(change, stored));
        estimate(FieldId.ORIGINAL_ESTIMATE, stored.getOriginalEstimate(), copy.getOriginalEstimate(), fields, changes);
        estimate(FieldId.REMAINING_ESTIMATE, stored.getEstimate(), copy.getEstimate(), fields, changes);
        return changes;
    }

    /** What Jira says was modified on a copy; estimates aside, since what it says of those is not part of its API. */
    static List<FieldChange> modified(MutableIssue copy, Set<FieldId> fields) {
        List<FieldChange> changes = new ArrayList<>();
        for (Map.Entry<String, ModifiedValue> modified :
                copy.getModifiedFields().entrySet()) {
            ModifiedValue value = modified.getValue();
            FieldAliases.fieldsCalled(modified.getKey()).stream()
                    .filter(field -> !TimeTracking.isEstimate(field) && fields.contains(field))
                    .map(field -> Values.change(field, value.getOldValue(), value.getNewValue()))
                    .forEach(changes::add);
        }
        return changes;
    }

    private FieldChange fromStored(FieldChange change, Issue stored) {
        return values.tells(change.field())
                ? new FieldChange(change.field(), change.kind(), values.stored(stored, change.field()), change.to())
                : change;
    }

    private static void estimate(
            FieldId field, @Nullable Long from, @Nullable Long to, Set<FieldId> fields, List<FieldChange> changes) {
        if (fields.contains(field) && !Objects.equals(from, to)) {
            changes.add(new FieldChange(field, ValueKind.DURATION, Values.text(from), Values.text(to)));
        }
    }
}
