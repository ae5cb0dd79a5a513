package app.continuum.jira.edits;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a request asks to be changed, as it was sent. */
public sealed interface Proposal {
    /** The fields the request names. */
    Set<FieldId> named();

    /** What was typed for a field, as far as a text can carry it. */
    String typed(FieldId field);

    /**
     * The inputs of a form; the first value of each counts as typed.
     *
     * @param skipScreenCheck whether the form changes fields that are on no screen
     */
    record Form(Map<String, String[]> inputs, boolean skipScreenCheck) implements Proposal {
        @Override
        public Set<FieldId> named() {
            Set<FieldId> named = new TreeSet<>();
            inputs.keySet().stream()
                    .map(Form::fieldName)
                    .filter(name -> !name.isBlank())
                    .forEach(name -> named.addAll(FieldAliases.fieldsCalled(name)));
            return named;
        }

        @Override
        public String typed(FieldId field) {
            String[] values = inputs.get(FieldAliases.inputOf(field));
            return values == null || values.length == 0 ? "" : values[0];
        }

        /** The field a sub-input such as {@code customfield_10000:1} belongs to. */
        static String fieldName(String input) {
            int colon = input.indexOf(':');
            return colon < 0 ? input : input.substring(0, colon);
        }
    }

    /** The fields and operations of a REST update, by the name REST gives each field. */
    record Json(Map<String, List<Operation>> operations) implements Proposal {
        @Override
        public Set<FieldId> named() {
            Set<FieldId> named = new TreeSet<>();
            operations.forEach((name, several) -> {
                if (name.equals(FieldAliases.TIME_TRACKING)) {
                    several.forEach(operation -> named.addAll(TimeTracking.named(operation.operand())));
                } else if (!name.isBlank()) {
                    named.addAll(FieldAliases.fieldsCalled(name));
                }
            });
            return named;
        }

        @Override
        public String typed(FieldId field) {
            List<Operation> several = operations.getOrDefault(FieldAliases.restNameOf(field), List.of());
            return several.isEmpty()
                    ? ""
                    : Values.typed(field, several.get(several.size() - 1).operand());
        }
    }

    /** One operation of a REST update: {@code set}, {@code add}, {@code remove} or {@code edit}. */
    record Operation(String verb, @Nullable Object operand) {}

    /** A new assignee by name; {@code -1} for the automatic one, empty for nobody. */
    record Assignment(String assignee) implements Proposal {
        @Override
        public Set<FieldId> named() {
            return Set.of(FieldId.ASSIGNEE);
        }

        @Override
        public String typed(FieldId field) {
            return assignee;
        }
    }

    /** Something that cannot be read: it may name any field. */
    record Illegible(Set<FieldId> named) implements Proposal {
        @Override
        public String typed(FieldId field) {
            return "";
        }
    }
}
