package app.continuum.jira.admin.clients;

import app.continuum.core.clients.Scope;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;

/** Projects as they are typed and shown, by their key, and as they are kept, by their id. */
final class ScopeProjects {
    private final ProjectManager projects;
    private final ScreenText text;

    ScopeProjects(ProjectManager projects, ScreenText text) {
        this.projects = projects;
        this.text = text;
    }

    /** The projects to suggest: key and name. */
    List<Choice> choices() {
        return projects.getProjects().stream()
                .map(project -> new Choice(project.getKey(), project.getName()))
                .toList();
    }

    /** A project's key; the id of one that is gone. */
    String key(long id) {
        Project found = projects.getProjectObj(id);
        return found == null ? Long.toString(id) : found.getKey();
    }

    /** The project that is typed; one that is gone is kept where the client has it already. */
    Optional<Long> id(FormState form, ScopeLine line, String typed, List<Scope> known) {
        Optional<Long> id = Optional.ofNullable(projects.getProjectObjByKey(typed))
                .map(Project::getId)
                .or(() -> named(typed))
                .or(() -> known.stream()
                        .flatMap(scope -> projectId(scope).stream())
                        .filter(kept -> kept.toString().equals(typed))
                        .findFirst());
        if (id.isEmpty()) {
            form.blame(line.projectInput(), text.with("continuum.admin.error.scope-no-project", typed));
        }
        return id;
    }

    private Optional<Long> named(String typed) {
        List<Long> named = projects.getProjects().stream()
                .filter(project -> project.getName().equalsIgnoreCase(typed))
                .map(Project::getId)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<Long> projectId(Scope scope) {
        return scope instanceof Scope.WholeProject project
                ? Optional.of(project.projectId())
                : ((Scope.FieldValue) scope).projectId();
    }
}
