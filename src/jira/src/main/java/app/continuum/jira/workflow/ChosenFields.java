package app.continuum.jira.workflow;

import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields an administrator had a validator look at; none means every guarded field. */
record ChosenFields(Set<FieldId> fields) {
    /** The input that says every guarded field. */
    static final String ALL_INPUT = "continuumAllFields";
    /** The inputs that name single fields. */
    static final String FIELD_INPUT = "continuumFields";

    private static final String ARGUMENT = "fields";

    ChosenFields {
        fields = Set.copyOf(fields);
    }

    /** As they stand among the arguments that Jira keeps with the transition. */
    static ChosenFields kept(Map<?, ?> arguments) {
        Object kept = arguments.get(ARGUMENT);
        return named(
                kept == null ? Stream.empty() : Arrays.stream(kept.toString().split(",", -1)));
    }

    /** As the form says it; every guarded field where it names none. */
    static ChosenFields sent(Map<String, Object> form) {
        return form.containsKey(ALL_INPUT) ? new ChosenFields(Set.of()) : named(values(form.get(FIELD_INPUT)));
    }

    /** The arguments for Jira to keep with the transition. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(
                ARGUMENT, new TreeSet<>(fields).stream().map(FieldId::value).collect(Collectors.joining(",")));
        return arguments;
    }

    boolean isEveryGuarded() {
        return fields.isEmpty();
    }

    boolean cover(FieldId field) {
        return isEveryGuarded() || fields.contains(field);
    }

    private static Stream<String> values(@Nullable Object sent) {
        if (sent instanceof String[] several) {
            return Arrays.stream(several);
        }
        return Stream.ofNullable(sent).map(Object::toString);
    }

    private static ChosenFields named(Stream<String> names) {
        return new ChosenFields(names.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(FieldId::new)
                .collect(Collectors.toSet()));
    }
}
