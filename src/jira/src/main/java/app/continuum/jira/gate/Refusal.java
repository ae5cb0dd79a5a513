package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import java.util.List;

/**
 * What is answered instead of saving.
 *
 * @param status the HTTP status
 * @param general what concerns no field in particular
 * @param fields what concerns each refused field
 */
record Refusal(int status, List<String> general, List<Line> fields) {
    /** One refused field: its name on screens, why it is refused, and what was typed. */
    record Line(FieldId field, String label, String message, String typed) {}

    static Refusal of(List<Line> fields) {
        return new Refusal(HttpStatus.BAD_REQUEST, List.of(), List.copyOf(fields));
    }

    static Refusal error(int status, String message) {
        return new Refusal(status, List.of(message), List.of());
    }
}
