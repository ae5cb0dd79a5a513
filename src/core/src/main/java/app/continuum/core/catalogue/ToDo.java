package app.continuum.core.catalogue;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.words.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One responsibility in the carrying of a client.
 *
 * @param id a short name in small letters, digits and hyphens; stays when the wording changes
 * @param title what the agency calls it, where not by its first wording
 * @param fields the fields whose guards enforce it; none where words alone do
 */
public record ToDo(String id, Optional<String> title, Knowledge knowledge, List<FieldId> fields, Agreement agreement) {
    /** The most letters a title has. */
    public static final int LONGEST_TITLE = 80;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public ToDo {
        title = title.map(String::strip).filter(text -> !text.isEmpty());
        fields = List.copyOf(fields);
        if (!isId(id)) {
            throw new IllegalArgumentException("Not the id of a to-do: " + id);
        }
    }

    /** Whether a text can be the id of a to-do. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Where it stands on the continuum. */
    public Stop stop() {
        return agreement.stop();
    }

    /** Who has the last word in a shared to-do, where that is agreed. */
    public Optional<Role> tieBreak() {
        return agreement.tieBreak();
    }

    /** Whether it is agreed on. */
    public boolean settled() {
        return agreement.settled();
    }

    /** Whether nobody does it here. */
    public boolean takenOut() {
        return agreement.takenOut();
    }

    /** Where its first wording is found; an agency's own to-do has none, but a title. */
    public String messageKey() {
        return "continuum.todo." + id;
    }

    /** What it is called. */
    public String label(Texts texts) {
        return title.orElseGet(() -> texts.text(messageKey()));
    }

    /** The same to-do under another agreement. */
    public ToDo under(Agreement other) {
        return new ToDo(id, title, knowledge, fields, other);
    }

    /** The same to-do, enforced by the guards of other fields. */
    public ToDo withFields(List<FieldId> other) {
        return new ToDo(id, title, knowledge, other, agreement);
    }

    /** The same to-do, enforced by one more field. */
    ToDo enforcedBy(FieldId field) {
        List<FieldId> more =
                Stream.concat(fields.stream(), Stream.of(field)).distinct().toList();
        return withFields(more);
    }
}
