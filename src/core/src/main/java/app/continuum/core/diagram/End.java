package app.continuum.core.diagram;

import java.util.List;

/**
 * One end of the axis.
 *
 * @param role what the agency calls the role
 * @param people who sits there, the lead first, then deputies, then stand-ins; without the one person in both seats
 */
public record End(String role, List<String> people) {

    public End {
        people = List.copyOf(people);
    }

    End withoutPeople() {
        return new End(role, List.of());
    }
}
