package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.surfaces.Guarded;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;

/** What kinds of fields administrators of this Jira have made. */
public final class FieldKinds {
    private final CustomFieldManager customFields;

    /** The fields of this Jira. */
    public FieldKinds(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    Guarded.Kind of(FieldId field) {
        CustomField custom = field.isCustom() ? customFields.getCustomFieldObject(field.value()) : null;
        return custom == null
                ? Guarded.Kind.NONE
                : new Guarded.Kind(custom.getCustomFieldType().getKey(), custom.getName());
    }
}
