package app.continuum.jira.edits;

import app.continuum.core.agency.Placement;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jira's history in core's words. */
public final class PastChanges {
    private static final String CUSTOM = "custom";

    private final CustomFieldManager customFields;
    private final Grounds grounds;

    /** A reader of history items. */
    public PastChanges(CustomFieldManager customFields, Grounds grounds) {
        this.customFields = customFields;
        this.grounds = grounds;
    }

    /** The changes of a change group; of several custom fields with the name in the history, the guarded ones. */
    public List<FieldChange> of(List<ChangeItemBean> items, Set<FieldId> guarded) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeItemBean item : items) {
            for (FieldId field : fields(item)) {
                if (guarded.contains(field) || field.equals(FieldId.TIME_SPENT)) {
                    changes.add(change(field, item));
                }
            }
        }
        return changes;
    }

    /** The ground an issue stood on before a change group, and stands on after it. */
    public Ground ground(Issue issue, List<ChangeItemBean> items) {
        Placement after = grounds.placement(issue);
        if (issue.getParentObject() != null) {
            return grounds.between(after, after);
        }
        Map<String, Set<String>> options = new HashMap<>(after.optionIds());
        for (ChangeItemBean item : items) {
            for (FieldId field : fields(item)) {
                options.computeIfPresent(field.value(), (id, now) -> optionIds(item.getFrom()));
            }
        }
        return grounds.between(new Placement(after.projectId(), options), after);
    }

    private static Set<String> optionIds(@Nullable String from) {
        return from == null || from.isBlank() ? Set.of() : Set.of(from.strip());
    }

    private List<FieldId> fields(ChangeItemBean item) {
        if (!CUSTOM.equals(item.getFieldType())) {
            return FieldAliases.fieldsCalled(item.getField());
        }
        Collection<CustomField> candidates = customFields.getCustomFieldObjectsByName(item.getField());
        return candidates == null
                ? List.of()
                : candidates.stream().map(field -> new FieldId(field.getId())).toList();
    }

    private static FieldChange change(FieldId field, ChangeItemBean item) {
        if (field.equals(FieldId.DUE_DATE)) {
            return new FieldChange(
                    field,
                    ValueKind.DATE,
                    first(item.getFrom(), item.getFromString()),
                    first(item.getTo(), item.getToString()));
        }
        if (field.equals(FieldId.ASSIGNEE)) {
            return new FieldChange(field, ValueKind.USER, first(item.getFrom(), ""), first(item.getTo(), ""));
        }
        if (TimeTracking.isEstimate(field) || field.equals(FieldId.TIME_SPENT)) {
            return new FieldChange(
                    field,
                    ValueKind.DURATION,
                    first(item.getFrom(), item.getFromString()),
                    first(item.getTo(), item.getToString()));
        }
        return new FieldChange(
                field,
                ValueKind.OTHER,
                first(item.getFrom(), item.getFromString()),
                first(item.getTo(), item.getToString()));
    }

    /** The machine form of a value, or its display form where the history has no other. */
    private static String first(@Nullable String machine, @Nullable String display) {
        if (machine != null && !machine.isBlank()) {
            return machine;
        }
        return display == null ? "" : display;
    }
}
