package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import com.atlassian.jira.issue.CustomFieldManager;
import java.util.Set;
import java.util.function.Predicate;

/** Knows the select fields of which an issue can have several options, by their ids. */
public final class MultiSelects implements Predicate<String> {
    private static final Set<String> KINDS = Set.of("multiselect", "multicheckboxes");

    private final CustomFieldManager fields;

    /** The fields of this Jira. */
    public MultiSelects(CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    public boolean test(String fieldId) {
        return CustomFields.of(fields, new FieldId(fieldId))
                .map(field -> field.getCustomFieldType().getKey())
                .filter(type -> KINDS.contains(type.substring(type.lastIndexOf(':') + 1)))
                .isPresent();
    }
}
