package app.continuum.jira.changes;

import app.continuum.core.agency.SettingsText;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.Parts;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.People;
import app.continuum.jira.mail.Reader;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Map;
import java.util.Optional;

/** Says a change in the language of whoever reads it, with today's names of people, fields and projects. */
public final class ChangeWords {
    private final ChangeNames names;
    private final ChangeValues values;
    private final People people;
    private final ProjectManager projects;

    /** Words with the names of this Jira and this agency. */
    public ChangeWords(ChangeNames names, ChangeValues values, People people, ProjectManager projects) {
        this.names = names;
        this.values = values;
        this.people = people;
        this.projects = projects;
    }

    /**
     * A change in words.
     *
     * @param before empty where the change itself says that nothing was there
     * @param after empty where the change itself says that nothing is left
     */
    public record Said(String what, String before, String after) {}

    /** A change: what, before, after. */
    public Said said(Change change, Reader reader) {
        return new Said(
                what(change, reader),
                values.of(change, change.before(), reader),
                values.of(change, change.after(), reader));
    }

    /** A change in one line. */
    public String sentence(Change change, Reader reader) {
        Said said = said(change, reader);
        if (said.before().isEmpty() && said.after().isEmpty()) {
            return said.what();
        }
        return said.before().isEmpty() || said.after().isEmpty()
                ? reader.text("continuum.changes.one-sided", said.what(), said.before() + said.after())
                : reader.text("continuum.mail.change", said.what(), said.before(), said.after());
    }

    private String what(Change change, Reader reader) {
        String subject = change.subject();
        String key = "continuum.changes.what." + change.kind();
        return switch (change.kind()) {
            case CLIENT_MADE,
                    CLIENT_REMOVED,
                    CLIENT_RENAMED,
                    CLIENT_ARCHIVED,
                    CLIENT_BROUGHT_BACK,
                    SPACE,
                    COMBINED_SEAT,
                    ACCOUNTS_REORDERED,
                    TO_DOS_REORDERED -> reader.text(key);
            case LEAD, DEPUTIES -> reader.text(key, names.role(Role.valueOf(subject), reader));
            case SCOPE_ADDED, SCOPE_REMOVED -> reader.text(key, scope(subject, reader));
            case SCOPE_PRODUCER -> reader.text(key, scope(subject, reader), names.role(Role.PRODUCER, reader));
            case GUARD_ADDED, GUARD_REMOVED, GUARD_CHANGED -> reader.text(key, names.field(new FieldId(subject)));
            case TO_DO_ADDED, TO_DO_REMOVED, TO_DO_CHANGED, TO_DO_OF_CLIENT ->
                reader.text(key, names.toDo(subject, reader));
            case SETTING -> setting(subject, reader);
            case ACCOUNT_LISTED, ACCOUNT_UNLISTED, ACCOUNT_CHANGED -> reader.text(key, account(subject, reader));
        };
    }

    private String setting(String name, Reader reader) {
        if (name.startsWith(SettingsText.LABEL)) {
            Role role = Role.valueOf(name.substring(SettingsText.LABEL.length()));
            return reader.text("continuum.changes.setting.label", reader.text("continuum.role." + role));
        }
        return reader.text("continuum.changes.setting." + name);
    }

    private String scope(String subject, Reader reader) {
        Map<String, String> parts = Parts.read(subject);
        Optional<String> project = Optional.ofNullable(parts.get(Parts.PROJECT)).map(this::project);
        String field = parts.get(Parts.FIELD);
        if (field == null) {
            return reader.text("continuum.changes.scope.project", project.orElse(""));
        }
        String named = names.field(new FieldId(field));
        String option = parts.getOrDefault(Parts.OPTION, "");
        return project.map(here -> reader.text("continuum.changes.scope.option-in", named, option, here))
                .orElseGet(() -> reader.text("continuum.changes.scope.option", named, option));
    }

    private String project(String id) {
        Project project = projects.getProjectObj(Long.valueOf(id));
        return project == null ? id : project.getName();
    }

    private String account(String subject, Reader reader) {
        int colon = subject.indexOf(':');
        String name = subject.substring(colon + 1);
        return subject.startsWith("USER:")
                ? people.displayName(new UserKey(name))
                : reader.text("continuum.changes.group", name);
    }
}
