package app.continuum.jira.admin.clients;

import app.continuum.jira.admin.Choice;
import app.continuum.jira.edits.FieldOptions;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The select fields of this Jira with their options: what a scope can ask for. */
public final class SelectFields {
    private static final Set<String> KINDS = Set.of("select", "radiobuttons", "multiselect", "multicheckboxes");

    private final CustomFieldManager fields;
    private final Optional<FieldOptions> options;

    SelectFields(CustomFieldManager fields, Optional<FieldOptions> options) {
        this.fields = fields;
        this.options = options;
    }

    /** A select field, and the names of its options. */
    public record WithOptions(String id, Collection<String> options) {}

    /** The select fields by name, and one that a scope still asks for though it is none. */
    List<Choice> choices(Collection<String> kept) {
        Stream<Choice> there = selects().map(field -> new Choice(field.getId(), field.getName()));
        Stream<Choice> gone = kept.stream()
                .filter(id -> !id.isEmpty()
                        && selects().noneMatch(field -> field.getId().equals(id)))
                .distinct()
                .map(id -> new Choice(id, id));
        return Stream.concat(there, gone)
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What each field can be told to be. */
    List<WithOptions> suggestions() {
        return selects()
                .map(field -> new WithOptions(field.getId(), optionsOf(field).values()))
                .toList();
    }

    /** The ids of a field's options of a name, or the option of an id. */
    List<String> ids(String fieldId, String typed) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        Map<String, String> known = field == null ? Map.of() : optionsOf(field);
        List<String> named = known.entrySet().stream()
                .filter(option -> option.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .toList();
        boolean isId = known.containsKey(typed) || (options.isEmpty() && typed.matches("[0-9]{1,18}"));
        return named.isEmpty() && isId ? List.of(typed) : named;
    }

    private Map<String, String> optionsOf(CustomField field) {
        return options.map(known -> known.of(field)).orElse(Map.of());
    }

    private Stream<CustomField> selects() {
        return fields.getCustomFieldObjects().stream().filter(SelectFields::isSelect);
    }

    private static boolean isSelect(CustomField field) {
        String type = field.getCustomFieldType().getKey();
        return KINDS.contains(type.substring(type.lastIndexOf(':') + 1));
    }
}
