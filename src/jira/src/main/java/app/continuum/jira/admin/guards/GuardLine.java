package app.continuum.jira.admin.guards;

import app.continuum.core.changes.Parts;
import java.util.List;

/**
 * One row of a table of guards.
 *
 * @param gone whether this Jira has no such field any more
 * @param agencyOwned whether the agency has a guard of this field, which the row may leave it to
 * @param departure how the client's own guard compares with the agency's, in words; empty where it has none of its own
 * @param lozenge the colour of that
 * @param modes the boxes for the two modes
 * @param more the boxes for everything else
 * @param figure what a dry run says of the modes that are chosen; empty where none was done
 * @param figures the same of every pair of modes, for the page to show when others are chosen; none where it did not look at the field
 */
public record GuardLine(
        String field,
        String name,
        boolean gone,
        String owner,
        boolean agencyOwned,
        String departure,
        String lozenge,
        List<GuardSelect> modes,
        List<GuardSelect> more,
        String figure,
        List<Figure> figures) {

    /** What a dry run says of a pair of modes. */
    public record Figure(String counterpart, String others, String sentence) {}

    /** Whether the dry run looked at the field, and so says something of every pair. */
    public boolean looked() {
        return !figures.isEmpty();
    }

    /** The name of the select box for the owner. */
    public String ownerInput() {
        return GuardInputs.input(field, Parts.OWNER);
    }

    /** The name of the box by which the row is taken out, or left to the agency again. */
    public String removeInput() {
        return GuardInputs.input(field, "remove");
    }
}
