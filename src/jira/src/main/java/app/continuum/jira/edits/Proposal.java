package app.continuum.jira.edits;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a request asks to be changed, as it was sent. */
public sealed interface Proposal {
    /** The fields the request names. */
    Set<FieldId> named();

    /** What was typed for a field, as far as a text can carry it. */
    String typed(FieldId field);

    /** The one text the request sends for an estimate; nothing where it says it in another way, or twice. */
    default Optional<String> estimate(FieldId field) {
        return Optional.empty();
    }

    /** The work the request logs, where it logs any. */
    default Optional<WorkLogged> work() {
        return Optional.empty();
    }

    /**
     * The inputs of a form; the first value of each counts as typed.
     *
     * @param whole whether Jira empties what the form shows and does not send
     */
    record Form(Map<String, String[]> inputs, boolean whole) implements Proposal {
        /** A form that changes only what it sends. */
        public Form(Map<String, String[]> inputs) {
            this(inputs, false);
        }

        /** The input that lists fields to be taken as sent although no input carries them. */
        public static final String FORCED = "fieldsToForcePresent";

        private static final String WORK_LOGGED = "worklog_timeLogged";

        @Override
        public Set<FieldId> named() {
            Set<FieldId> named = new TreeSet<>();
            inputs.keySet().forEach(input -> named.addAll(FieldAliases.fieldsCalled(fieldName(input))));
            forced().forEach(name -> named.addAll(FieldAliases.fieldsCalled(name)));
            return named;
        }

        private List<String> forced() {
            return Arrays.stream(inputs.getOrDefault(FORCED, new String[0]))
                    .map(String::strip)
                    .toList();
        }

        /** Whether the field is listed as sent although its input does not carry it, by which Jira clears it; other inputs that seem to be the field's carry nothing. */
        boolean forcesAlone(FieldId field) {
            return !inputs.containsKey(FieldAliases.inputOf(field))
                    && forced().stream()
                            .anyMatch(name -> FieldAliases.fieldsCalled(name).contains(field));
        }

        @Override
        public String typed(FieldId field) {
            return first(FieldAliases.inputOf(field));
        }

        private String first(String input) {
            String[] values = inputs.get(input);
            return values == null || values.length == 0 ? "" : values[0];
        }

        @Override
        public Optional<String> estimate(FieldId field) {
            String[] values = inputs.get(FieldAliases.inputOf(field));
            boolean once = values != null && values.length == 1 && !inputs.containsKey(FieldAliases.TIME_TRACKING);
            return once ? Optional.of(typed(field)) : Optional.empty();
        }

        @Override
        public Optional<WorkLogged> work() {
            return Arrays.stream(inputs.getOrDefault(WORK_LOGGED, new String[0]))
                            .allMatch(String::isBlank)
                    ? Optional.empty()
                    : Optional.of(WorkLogged.by(all("worklog_adjustEstimate"), all("worklog_newEstimate")));
        }

        private List<String> all(String input) {
            return List.of(inputs.getOrDefault(input, new String[0]));
        }

        /** The field a sub-input such as {@code customfield_10000:1} belongs to. */
        public static String fieldName(String input) {
            int colon = input.indexOf(':');
            return colon < 0 ? input : input.substring(0, colon);
        }
    }

    /** The fields and operations of a REST update, by the name REST gives each field. */
    record Json(Map<String, List<Operation>> operations) implements Proposal {
        private static final String WORK_LOG = "worklog";

        @Override
        public Set<FieldId> named() {
            Set<FieldId> named = new TreeSet<>();
            operations.forEach((name, several) -> {
                if (name.equals(FieldAliases.TIME_TRACKING)) {
                    several.forEach(operation -> named.addAll(TimeTracking.named(operation.operand())));
                } else {
                    named.addAll(FieldAliases.fieldsCalled(name));
                }
            });
            return named;
        }

        @Override
        public String typed(FieldId field) {
            List<Operation> several = of(field);
            return several.isEmpty()
                    ? ""
                    : Values.typed(field, several.get(several.size() - 1).operand());
        }

        /** Whether the field is named and given nothing. */
        public boolean saysNothing(FieldId field) {
            return of(field).stream()
                    .map(Operation::operand)
                    .allMatch(operand -> operand == null || operand.toString().isBlank());
        }

        private List<Operation> of(FieldId field) {
            return operations.getOrDefault(FieldAliases.restNameOf(field), List.of());
        }

        @Override
        public Optional<String> estimate(FieldId field) {
            List<Operation> several = of(field);
            return several.size() == 1 && !operations.containsKey(field.value())
                    ? TimeTracking.text(field, several.get(0).operand())
                    : Optional.empty();
        }

        @Override
        public Optional<WorkLogged> work() {
            List<Operation> logged = operations.get(WORK_LOG);
            return logged == null || logged.isEmpty()
                    ? Optional.empty()
                    : Optional.of(WorkLogged.by(texts(logged, "adjustEstimate"), texts(logged, "newEstimate")));
        }

        private static List<String> texts(List<Operation> operations, String part) {
            return operations.stream()
                    .map(operation -> operation.operand() instanceof Map<?, ?> parts ? parts.get(part) : null)
                    .map(String::valueOf)
                    .toList();
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

    /** A work log on its own. */
    record Work(WorkLogged logged) implements Proposal {
        @Override
        public Set<FieldId> named() {
            return logged.adjusts() ? Set.of(FieldId.REMAINING_ESTIMATE) : Set.of();
        }

        @Override
        public String typed(FieldId field) {
            return logged.newEstimate().orElse("");
        }

        @Override
        public Optional<WorkLogged> work() {
            return Optional.of(logged);
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
