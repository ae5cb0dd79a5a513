package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** The fields administrators have made. */
public final class CustomFields {
    private CustomFields() {}

    /** The one of an id; nothing for a field of Jira's own, or one that is gone. */
    public static Optional<CustomField> of(CustomFieldManager manager, FieldId field) {
        return field.isCustom() ? Optional.ofNullable(manager.getCustomFieldObject(field.value())) : Optional.empty();
    }
}
