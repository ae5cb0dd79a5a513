package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.FieldOption;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A field an administrator made. */
public final class CustomValueField<T> extends ValueField<T> implements CustomField {
    private final long number;
    private final List<Map<String, Object>> choices;
    private final boolean onScreen;

    CustomValueField(long number, String name, FieldKind<T> kind, List<Map<String, Object>> choices, boolean onScreen) {
        super("customfield_" + number, name, kind, Grant.EDIT_ISSUES);
        this.number = number;
        this.choices = choices;
        this.onScreen = onScreen;
    }

    /** The number in the field's id. */
    public long number() {
        return number;
    }

    @Override
    public boolean isOnScreen() {
        return onScreen;
    }

    @Override
    public boolean isCustom() {
        return true;
    }

    /** The same everywhere: the workbench has no contexts. */
    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(() -> new FieldOptions.OfField(getId()));
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return this::typeKey;
    }

    private String typeKey() {
        String type = kind().customType();
        return type.contains(":") ? type : "com.atlassian.jira.plugin.system.customfieldtypes:" + type;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", kind().schema(), "custom", typeKey(), "customId", number);
    }

    @Override
    public Optional<List<Map<String, Object>>> allowedValues(JiraIssue issue) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    /** The issue's value as the table keeps it, none when it is empty. */
    public Optional<String> kept(JiraIssue issue) {
        return Optional.ofNullable(value(issue)).map(kind()::keep);
    }

    /** The value that was kept so, null when it means nothing any more. */
    public T restored(String kept) {
        try {
            return kind().restore(kept);
        } catch (InvalidValue gone) {
            return null;
        }
    }

    /** The options that may be chosen. */
    List<FieldOption> options() {
        return choices.stream()
                .map(choice -> new FieldOption(Long.valueOf((String) choice.get("id")), (String) choice.get("value")))
                .toList();
    }

    /** The id of the option of that value, for searching; none when the field has no such option. */
    public Optional<String> optionNamed(String value) {
        return choices.stream()
                .filter(choice -> value.equalsIgnoreCase(String.valueOf(choice.get("value"))))
                .map(choice -> String.valueOf(choice.get("id")))
                .findFirst();
    }
}
