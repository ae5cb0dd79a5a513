package app.continuum.jira.admin.guards;

import java.util.List;

/** One client in the table of those whose guards depart from the agency's. */
public record ClientGuardsLine(String key, String name, boolean archived, List<Mark> marks) {
    /**
     * One guard by which it departs.
     *
     * @param guard the field and the modes, in words
     * @param departure how it departs, in words
     * @param lozenge the colour of that
     */
    public record Mark(String guard, String departure, String lozenge) {}
}
