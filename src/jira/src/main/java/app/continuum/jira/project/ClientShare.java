package app.continuum.jira.project;

import java.util.List;

/**
 * What a client has in a project.
 *
 * @param scopes which issues of the project are the client's, each in words
 */
public record ClientShare(String key, String name, List<String> scopes, List<SeatLine> seats, List<GuardLine> guards) {
    /** A seat, with who sits there just now. */
    public record SeatLine(String role, String names) {}

    /**
     * A guard as it is in force.
     *
     * @param whose whether it is as the agency has it, or how the client departs from that
     * @param own whether the client departs
     */
    public record GuardLine(String name, String owner, String counterpart, String others, String whose, boolean own) {}
}
