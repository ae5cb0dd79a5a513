package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields that are guarded on an issue, or decide whose it is.
 *
 * @param fields all of them
 * @param kinds the type and name of a field that an administrator made
 */
public record Guarded(Set<FieldId> fields, Function<FieldId, Kind> kinds) {
    private static final Pattern SEVERAL = Pattern.compile("multi|labels|checkboxes|version");
    private static final Set<String> LISTS = Set.of("labels", "components", "fixVersions", "versions");

    /** A custom field's type, such as {@code com.pyxis.greenhopper.jira:gh-sprint}, and its name; both empty for any other field. */
    public record Kind(String type, String name) {
        /** What is said of fields that no administrator made. */
        public static final Kind NONE = new Kind("", "");
    }

    /** Those of a kind. */
    Set<FieldId> like(Predicate<Kind> kind) {
        return fields.stream()
                .filter(field -> kind.test(kinds.apply(field)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those that may hold several values at once. */
    Set<FieldId> holdingSeveral() {
        Set<FieldId> several = like(kind -> SEVERAL.matcher(kind.type()).find());
        fields.stream().filter(field -> LISTS.contains(field.value())).forEach(several::add);
        return several;
    }
}
