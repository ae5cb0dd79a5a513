package app.continuum.jira.admin.handover;

/**
 * One place that is handed over.
 *
 * @param place the role, whether as lead or deputy, and of which issues
 */
public record HandOverLine(int row, String client, String name, String place) {
    /** The name of the input for whoever takes it. */
    public String input() {
        return "seat." + row;
    }
}
