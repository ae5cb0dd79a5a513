package app.continuum.jira.changes;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What clients, roles and fields are called today. */
public final class ChangeNames {
    private final AgencyDirectory directory;
    private final VerdictWords words;

    /** Names of this agency. */
    public ChangeNames(AgencyDirectory directory, VerdictWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** A client's name; its key where it is no longer there. */
    public String client(ClientKey key) {
        return directory.current().nameOf(key);
    }

    /** What the agency calls a role, or the role's own name as the reader says it. */
    String role(Role role, Reader reader) {
        return directory.current().settings().label(role).orElseGet(() -> reader.text("continuum.role." + role));
    }

    String field(FieldId field) {
        return words.fieldName(field);
    }

    /** What the agency calls a to-do; its id where it is no longer there. */
    String toDo(String id, Reader reader) {
        return directory
                .current()
                .configuration()
                .catalogue()
                .agency()
                .toDo(id)
                .map(toDo -> toDo.title().orElseGet(() -> reader.text(toDo.messageKey())))
                .orElse(id);
    }

    /** Several fields, whose ids stand between commas. */
    String fields(String ids) {
        return Arrays.stream(ids.split(",", -1))
                .map(id -> field(new FieldId(id)))
                .collect(Collectors.joining(", "));
    }
}
