package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.CustomFields;
import app.continuum.jira.surfaces.Guarded;
import com.atlassian.jira.issue.CustomFieldManager;

/** What kinds of fields administrators of this Jira have made. */
public final class FieldKinds {
    private final CustomFieldManager customFields;

    /** The fields of this Jira. */
    public FieldKinds(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    Guarded.Kind of(FieldId field) {
        return CustomFields.of(customFields, field)
                .map(custom -> new Guarded.Kind(custom.getCustomFieldType().getKey(), custom.getName()))
                .orElse(Guarded.Kind.NONE);
    }
}
