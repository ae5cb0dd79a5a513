package app.continuum.core.guards;

import java.util.List;
import java.util.Map;

/** The one table of the names by which REST, forms and history call the same field. */
public final class FieldAliases {
    /** The REST name under which both estimates travel. */
    public static final String TIME_TRACKING = "timetracking";
    /** The form's and the inline editor's input for the original estimate. */
    public static final String ORIGINAL_ESTIMATE_INPUT = "timetracking_originalestimate";
    /** The form's and the inline editor's input for the remaining estimate. */
    public static final String REMAINING_ESTIMATE_INPUT = "timetracking_remainingestimate";

    private static final Map<String, List<FieldId>> FIELDS = Map.of(
            TIME_TRACKING,
            List.of(FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE),
            ORIGINAL_ESTIMATE_INPUT,
            List.of(FieldId.ORIGINAL_ESTIMATE),
            REMAINING_ESTIMATE_INPUT,
            List.of(FieldId.REMAINING_ESTIMATE),
            "Component",
            List.of(new FieldId("components")),
            "Fix Version",
            List.of(new FieldId("fixVersions")),
            "Version",
            List.of(new FieldId("versions")));

    private static final Map<FieldId, String> INPUTS = Map.of(
            FieldId.ORIGINAL_ESTIMATE, ORIGINAL_ESTIMATE_INPUT,
            FieldId.REMAINING_ESTIMATE, REMAINING_ESTIMATE_INPUT);

    private FieldAliases() {}

    /** The fields a name stands for: one, both estimates for {@code timetracking}, none where it is blank. */
    public static List<FieldId> fieldsCalled(String name) {
        List<FieldId> known = FIELDS.get(name);
        if (known != null) {
            return known;
        }
        return name.isBlank() ? List.of() : List.of(new FieldId(name));
    }

    /** The name of the input that carries the field in a form, under which a form shows its errors. */
    public static String inputOf(FieldId field) {
        return INPUTS.getOrDefault(field, field.value());
    }

    /** The name under which REST carries the field, and under which REST errors are given. */
    public static String restNameOf(FieldId field) {
        return INPUTS.containsKey(field) ? TIME_TRACKING : field.value();
    }
}
