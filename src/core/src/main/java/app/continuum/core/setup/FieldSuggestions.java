package app.continuum.core.setup;

import app.continuum.core.guards.FieldId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a Jira's fields carries a responsibility most likely: by its name in English or German, and by its type. */
public final class FieldSuggestions {
    private static final int WHOLE_NAME = 1000;
    private static final int PART_OF_NAME = 500;
    private static final int JIRAS_OWN = 100;
    private static final int EVERY_OTHER_WORD = 50;

    private final List<KnownField> fields;

    /** Suggestions among these fields. */
    public FieldSuggestions(Collection<KnownField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** The likeliest field; nothing where none is likely. */
    public Optional<FieldId> best(Responsibility responsibility) {
        return fields.stream()
                .filter(field -> likeness(responsibility, field) > 0)
                .max(Comparator.<KnownField>comparingInt(field -> likeness(responsibility, field))
                        .thenComparing(KnownField::field, Comparator.reverseOrder()))
                .map(KnownField::field);
    }

    /** The fields that could carry it, by name. */
    public List<KnownField> candidates(Responsibility responsibility) {
        return fields.stream()
                .filter(field -> responsibility.own().contains(field.field())
                        || responsibility.holding().fits(field))
                .sorted(Comparator.comparing(KnownField::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(KnownField::field))
                .toList();
    }

    private static int likeness(Responsibility responsibility, KnownField field) {
        if (responsibility.own().contains(field.field())) {
            return responsibility.settledByJira() ? WHOLE_NAME + 1 : JIRAS_OWN;
        }
        if (!responsibility.holding().fits(field)) {
            return 0;
        }
        return isMadeForIt(responsibility, field) ? WHOLE_NAME + 1 : byName(responsibility, field);
    }

    /** Types of Jira's planning that hold one thing alone, whatever the field is called. */
    private static boolean isMadeForIt(Responsibility responsibility, KnownField field) {
        return switch (field.kind()) {
            case "gh-sprint" -> responsibility == Responsibility.SPRINT;
            case "jpo-custom-field-baseline-start" -> responsibility == Responsibility.TARGET_START;
            case "jpo-custom-field-baseline-end" -> responsibility == Responsibility.TARGET_END;
            default -> false;
        };
    }

    private static int byName(Responsibility responsibility, KnownField field) {
        String name = FieldNames.plain(field.name());
        return responsibility.names().stream()
                .mapToInt(known -> likeness(name, known))
                .max()
                .orElse(0);
    }

    private static int likeness(String name, String known) {
        if (name.equals(known)) {
            return WHOLE_NAME;
        }
        boolean part = (" " + name + " ").contains(" " + known + " ");
        return part ? Math.max(1, PART_OF_NAME - EVERY_OTHER_WORD * (words(name) - words(known))) : 0;
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }
}
