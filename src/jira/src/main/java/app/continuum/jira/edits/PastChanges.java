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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jira's history in core's words. */
public final class PastChanges {
    private static final String CUSTOM = "custom";
    /** Written with a capital by older versions of Jira, whose history stays as it is. */
    private static final String PROJECT = "project";

    private final CustomFieldManager customFields;
    private final Grounds grounds;

    /** A reader of history items. */
    public PastChanges(CustomFieldManager customFields, Grounds grounds) {
        this.customFields = customFields;
        this.grounds = grounds;
    }

    /** The changes of a change group; of several custom fields with the name in the history, the guarded ones. */
    public List<FieldChange> of(Issue issue, List<ChangeItemBean> items, Set<FieldId> guarded) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeItemBean item : items) {
            for (FieldId field : fields(item)) {
                if (guarded.contains(field) || field.equals(FieldId.TIME_SPENT)) {
                    changes.add(change(field, kind(issue, field), item));
                }
            }
        }
        return changes;
    }

    /** The ground an issue stood on before a change group, and stands on after it. */
    public Ground ground(Issue issue, List<ChangeItemBean> items) {
        Move move = move(issue, grounds.placement(issue), items);
        return grounds.between(move.before(), move.after());
    }

    /** Where an issue stood before a change group, by where it stands now. */
    public Move move(Issue issue, Placement after, List<ChangeItemBean> items) {
        long project = items.stream()
                .filter(item -> PROJECT.equalsIgnoreCase(item.getField()) && !CUSTOM.equals(item.getFieldType()))
                .flatMap(item -> number(item.getFrom()).stream())
                .findFirst()
                .orElse(after.projectId());
        return new Move(new Placement(project, options(issue, items, after)), after);
    }

    /** The options that decided whose the issue was; a sub-task's are its parent's. */
    private Map<String, Set<String>> options(Issue issue, List<ChangeItemBean> items, Placement after) {
        if (after.optionIds().isEmpty() || issue.getParentObject() != null) {
            return after.optionIds();
        }
        Map<String, Set<String>> options = new HashMap<>(after.optionIds());
        for (ChangeItemBean item : items) {
            for (FieldId field : fields(item)) {
                options.computeIfPresent(field.value(), (id, now) -> optionIds(item.getFrom()));
            }
        }
        return options;
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Set<String> optionIds(@Nullable String from) {
        if (from == null || from.isBlank()) {
            return Set.of();
        }
        // several options are written as [10001, 10002]
        return Arrays.stream(from.replaceAll("[\\[\\]\\s]", "").split(",", -1)).collect(Collectors.toSet());
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

    private static FieldChange change(FieldId field, ValueKind kind, ChangeItemBean item) {
        boolean bare = kind == ValueKind.USER;
        return new FieldChange(
                field,
                kind,
                first(item.getFrom(), bare ? "" : item.getFromString()),
                first(item.getTo(), bare ? "" : item.getToString()));
    }

    /** What a field holds; told by its present value where an administrator made the field. */
    private ValueKind kind(Issue issue, FieldId field) {
        return Kinds.ofSystemField(field)
                .or(() -> CustomFields.of(customFields, field)
                        .map(custom -> Values.kind(issue.getCustomFieldValue(custom))))
                .orElse(ValueKind.OTHER);
    }

    /** The machine form of a value, or its display form where the history has no other. */
    private static String first(@Nullable String machine, @Nullable String display) {
        if (machine != null && !machine.isBlank()) {
            return machine;
        }
        return display == null ? "" : display;
    }
}
