package app.continuum.jira.admin;

/**
 * One row of a table of guards.
 *
 * @param asAgency whether the row may say "as the agency does"
 * @param agencyCounterpart the agency's mode for the counterpart, in words
 * @param agencyOthers the agency's mode for others, in words
 */
public record GuardLine(
        String field, String name, String owner, boolean asAgency, String agencyCounterpart, String agencyOthers) {
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

    /** The name of the box by which the row is taken out. */
    public String removeInput() {
        return input(field, "remove");
    }

    static String input(String field, String part) {
        return "guard." + field + "." + part;
    }
}
