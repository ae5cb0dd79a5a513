package app.continuum.core.catalogue;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One responsibility in the carrying of a client.
 *
 * @param id a short name in small letters, digits and hyphens; stays when the wording changes
 * @param tieBreak who has the last word in a shared to-do, where that is agreed
 * @param fields the fields whose guards enforce it; none where words alone do
 * @param settled whether the agency has agreed on it
 */
public record ToDo(
        String id, Stop stop, Knowledge knowledge, Optional<Role> tieBreak, List<FieldId> fields, boolean settled) {

    public ToDo {
        fields = List.copyOf(fields);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not the id of a to-do: " + id);
        }
        if (tieBreak.isPresent() && stop != Stop.SHARED) {
            throw new IllegalArgumentException("Only a shared to-do has a tie to break: " + id);
        }
    }

    /** Where its wording is found. */
    public String messageKey() {
        return "continuum.todo." + id;
    }

    /** The same to-do, enforced by one more field. */
    ToDo enforcedBy(FieldId field) {
        List<FieldId> more =
                Stream.concat(fields.stream(), Stream.of(field)).distinct().toList();
        return new ToDo(id, stop, knowledge, tieBreak, more, settled);
    }
}
