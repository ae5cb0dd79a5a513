package app.continuum.jira.changes;

import app.continuum.core.changes.Parts;
import app.continuum.core.clients.Role;
import app.continuum.jira.mail.Reader;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how a to-do is called, placed and settled, part by part. */
public final class ToDoWords {
    private final ChangeNames names;

    /** Parts in the words of this agency. */
    public ToDoWords(ChangeNames names) {
        this.names = names;
    }

    /** Every part that is named and says something. */
    String of(Map<String, String> parts, Reader reader) {
        return parts.entrySet().stream()
                .map(part -> said(part.getKey(), part.getValue(), reader))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String said(String part, String value, Reader reader) {
        return switch (part) {
            case Parts.TITLE ->
                value.isEmpty()
                        ? reader.text("continuum.changes.to-do.first-title")
                        : reader.text("continuum.changes.to-do.title", value);
            case Parts.STOP ->
                reader.text(
                        "continuum.stop." + value,
                        names.role(Role.ACCOUNT_MANAGER, reader),
                        names.role(Role.PRODUCER, reader));
            case Parts.TIE_BREAK ->
                value.isEmpty()
                        ? ""
                        : reader.text("continuum.changes.to-do.tie-break", names.role(Role.valueOf(value), reader));
            case Parts.FIELDS ->
                value.isEmpty()
                        ? reader.text("continuum.changes.to-do.no-fields")
                        : reader.text("continuum.changes.to-do.fields", names.fields(value));
            case Parts.KNOWLEDGE -> reader.text("continuum.changes.to-do.knowledge." + value);
            case Parts.SETTLED ->
                reader.text(
                        Boolean.parseBoolean(value)
                                ? "continuum.changes.to-do.settled"
                                : "continuum.changes.to-do.unsettled");
            case Parts.TAKEN_OUT ->
                Boolean.parseBoolean(value)
                        ? reader.text("continuum.changes.to-do.taken-out")
                        : reader.text("continuum.changes.to-do.done-here");
            default -> part + ": " + value;
        };
    }
}
