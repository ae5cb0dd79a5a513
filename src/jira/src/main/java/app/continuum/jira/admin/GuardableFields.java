package app.continuum.jira.admin;

import app.continuum.core.guards.FieldId;
import app.continuum.core.setup.KnownField;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fields of this Jira that a guard can stand before. */
public final class GuardableFields {
    private static final List<String> SYSTEM_FIELDS = List.of(
            "duedate",
            "assignee",
            "timeoriginalestimate",
            "timeestimate",
            "summary",
            "description",
            "priority",
            "reporter",
            "components",
            "labels",
            "fixVersions",
            "environment");

    private final CustomFieldManager customFields;
    private final VerdictWords words;

    /** The fields as this Jira names them. */
    public GuardableFields(CustomFieldManager customFields, VerdictWords words) {
        this.customFields = customFields;
        this.words = words;
    }

    /** The same fields with their types. */
    public List<KnownField> known() {
        Stream<KnownField> system = SYSTEM_FIELDS.stream().map(id -> known(id, ""));
        Stream<KnownField> custom = customFields.getCustomFieldObjects().stream()
                .map(field -> known(field.getId(), field.getCustomFieldType().getKey()));
        return Stream.concat(system, custom).toList();
    }

    private KnownField known(String id, String type) {
        FieldId field = new FieldId(id);
        return new KnownField(field, words.fieldName(field), type);
    }

    /** System fields and custom fields, by name. */
    public List<Choice> choices() {
        Stream<String> custom = customFields.getCustomFieldObjects().stream().map(CustomField::getId);
        return Stream.concat(SYSTEM_FIELDS.stream(), custom)
                .map(id -> new Choice(id, words.fieldName(new FieldId(id))))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
