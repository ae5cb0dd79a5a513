package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.requests.HttpStatus;
import java.util.List;

/**
 * What is answered instead of saving.
 *
 * @param status the HTTP status
 * @param general what concerns no field in particular
 * @param fields what concerns each refused field of each issue
 */
public record Refusal(int status, List<String> general, List<Line> fields) {
    /**
     * One refused field: of which issue, its name on screens, who owns it, why it is refused, and what was typed.
     *
     * @param owner whose the field is, as a person and a role
     * @param offer what a heads-up would do about it
     */
    public record Line(
            long issueId,
            String issueKey,
            FieldId field,
            String label,
            String owner,
            String message,
            String typed,
            Offer offer) {}

    /** What a heads-up would do about a refused field. */
    public enum Offer {
        /** Nothing: it cannot be said in one. */
        NONE,
        /** The owner can accept it. */
        ASK,
        /** The owner can accept it, and whoever asks may override the guard. */
        OVERRIDE,
        /** The value can be saved as soon as it is given. */
        AT_ONCE;

        /** Whether the owner can be asked. */
        boolean asksTheOwner() {
            return this == ASK || this == OVERRIDE;
        }

        /** Whether the same edit may go through when something is said before. */
        boolean mayGoThrough() {
            return this == AT_ONCE || this == OVERRIDE;
        }
    }

    /** A refusal of fields. */
    public static Refusal of(List<Line> fields) {
        return new Refusal(HttpStatus.BAD_REQUEST, List.of(), List.copyOf(fields));
    }

    /** A refusal that concerns no field. */
    public static Refusal error(int status, String message) {
        return new Refusal(status, List.of(message), List.of());
    }
}
