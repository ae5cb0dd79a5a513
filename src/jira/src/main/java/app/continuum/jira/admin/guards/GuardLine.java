package app.continuum.jira.admin.guards;

import java.util.List;

/**
 * One row of a table of guards.
 *
 * @param asAgency whether the row may say "as the agency does"
 * @param agencyCounterpart the agency's mode for the counterpart, in words
 * @param agencyOthers the agency's mode for others, in words
 * @param agencyAfterwards what the agency does with a crossing found afterwards, in words
 * @param agencyAtCreation whether the agency's guard holds at creation too
 */
public record GuardLine(
        String field,
        String name,
        String owner,
        boolean asAgency,
        String agencyCounterpart,
        String agencyOthers,
        String agencyAfterwards,
        boolean agencyAtCreation) {
    /** Stands for a field's id in the row that adds one. */
    static final String ADDED = "added";
    /** What a client's row may leave to the agency. */
    static final List<String> PARTS = List.of("counterpart", "others", "afterwards", "creation");

    static final String AS_AGENCY = "AGENCY";

    /** The name of the select box for the owner. */
    public String ownerInput() {
        return input(field, "owner");
    }

    /** The name of the select box for the counterpart's mode. */
    public String counterpartInput() {
        return input(field, "counterpart");
    }

    /** The name of the select box for the others' mode. */
    public String othersInput() {
        return input(field, "others");
    }

    /** The name of the select box for what is done afterwards. */
    public String afterwardsInput() {
        return input(field, "afterwards");
    }

    /** The name of the box by which the guard holds at creation too. */
    public String creationInput() {
        return input(field, "creation");
    }

    /** The name of the box by which the row is taken out. */
    public String removeInput() {
        return input(field, "remove");
    }

    static String input(String field, String part) {
        return "guard." + field + "." + part;
    }
}
