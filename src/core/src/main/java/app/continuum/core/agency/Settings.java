package app.continuum.core.agency;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.EmptySeat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the agency as a whole has settled.
 *
 * @param emptySeat what holds at most while the owning seat is empty
 * @param headsOfDelivery the group whose members are heads of delivery; none where nobody is
 * @param roleLabels what the agency calls the two roles, where not by their standard names
 * @param failClosed whether an edit is refused, rather than let through and flagged, when deciding fails
 * @param toDoFields the fields of this Jira whose guards enforce a to-do, beside those that do everywhere, by the to-do's id
 */
public record Settings(
        EmptySeat emptySeat,
        Optional<String> headsOfDelivery,
        Map<Role, String> roleLabels,
        boolean failClosed,
        Map<String, List<FieldId>> toDoFields) {

    public Settings {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        roleLabels.forEach((role, label) -> {
            if (!label.isBlank()) {
                labels.put(role, label.strip());
            }
        });
        roleLabels = Map.copyOf(labels);
        Map<String, List<FieldId>> fields = new TreeMap<>();
        toDoFields.forEach((toDo, behind) -> fields.put(toDo, List.copyOf(behind)));
        toDoFields = Map.copyOf(fields);
    }

    /** What holds until somebody settles something. */
    public static Settings first() {
        return new Settings(EmptySeat.FLAG, Optional.empty(), Map.of(), false, Map.of());
    }

    /** What the agency calls a role, where it has a word of its own for it. */
    public Optional<String> label(Role role) {
        return Optional.ofNullable(roleLabels.get(role));
    }
}
