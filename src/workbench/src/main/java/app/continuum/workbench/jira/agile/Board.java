package app.continuum.workbench.jira.agile;

import java.util.List;

/** One board; the estimation field is what {@code /rest/agile/1.0/issue/x/estimation} writes. */
public record Board(long id, String name, String type, String estimationField) {
    /** The boards there are: one estimates in story points, the other in time. */
    public static final List<Board> ALL = List.of(
            new Board(1, "Agency sprints", "scrum", "customfield_10121"),
            new Board(2, "Agency flow", "scrum", "timeoriginalestimate"));
}
