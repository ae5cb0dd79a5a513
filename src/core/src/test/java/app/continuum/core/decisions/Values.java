package app.continuum.core.decisions;

import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.ValueKind;
import java.util.HashMap;
import java.util.Map;

/** What the values in a case mean: {@code empty}, a plain word, or a quoted text with {@code \r \n \t} in it. */
final class Values {

    private final Map<FieldId, ValueKind> kinds = new HashMap<>(Map.of(
            FieldId.DUE_DATE, ValueKind.DATE,
            FieldId.ASSIGNEE, ValueKind.USER,
            FieldId.ORIGINAL_ESTIMATE, ValueKind.DURATION,
            FieldId.REMAINING_ESTIMATE, ValueKind.DURATION,
            FieldId.TIME_SPENT, ValueKind.DURATION));

    void declare(String field, String kind) {
        kinds.put(new FieldId(field), ValueKind.valueOf(kind));
    }

    ValueKind kind(FieldId field) {
        return kinds.getOrDefault(field, ValueKind.TEXT);
    }

    static String read(String spelled) {
        if (spelled.equals("empty")) {
            return "";
        }
        if (spelled.startsWith("\"") && spelled.endsWith("\"") && spelled.length() > 1) {
            return spelled.substring(1, spelled.length() - 1)
                    .replace("\\r", "\r")
                    .replace("\\n", "\n")
                    .replace("\\t", "\t");
        }
        return spelled;
    }
}
