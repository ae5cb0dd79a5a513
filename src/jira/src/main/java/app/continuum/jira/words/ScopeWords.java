package app.continuum.jira.words;

import app.continuum.core.clients.Scope;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.FieldOptions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;

/** Scopes in words: projects, fields and options by their names. */
public final class ScopeWords {
    private final ProjectManager projects;
    private final VerdictWords words;
    private final Optional<FieldOptions> options;
    private final ScreenText text;

    /** Words of this Jira. */
    public ScopeWords(ProjectManager projects, VerdictWords words, Optional<FieldOptions> options, ScreenText text) {
        this.projects = projects;
        this.words = words;
        this.options = options;
        this.text = text;
    }

    /** Which issues a scope claims. */
    public String of(Scope scope) {
        if (scope instanceof Scope.WholeProject project) {
            return project(project.projectId());
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        String field = field(value);
        String option = option(value.optionId());
        return value.projectId()
                .map(project -> text.with("continuum.admin.scope.option-in", field, option, project(project)))
                .orElseGet(() -> text.with("continuum.admin.scope.option", field, option));
    }

    /** Which issues of a project a scope claims, said where it is clear which project that is. */
    public String here(Scope scope) {
        if (!(scope instanceof Scope.FieldValue value)) {
            return text.of("continuum.project.scope.whole");
        }
        String field = field(value);
        String option = option(value.optionId());
        return value.projectId().isPresent()
                ? text.with("continuum.project.scope.option", field, option)
                : text.with("continuum.project.scope.option-anywhere", field, option);
    }

    /** A project's name and key. */
    public String project(long id) {
        Project found = projects.getProjectObj(id);
        return found == null
                ? text.with("continuum.admin.scope.gone", Long.toString(id))
                : found.getName() + " (" + found.getKey() + ")";
    }

    /** An option's name; its id where that cannot be told. */
    public String option(String id) {
        return options.flatMap(known -> known.name(id)).orElse(id);
    }

    private String field(Scope.FieldValue value) {
        return words.fieldName(new FieldId(value.customFieldId()));
    }
}
