package app.continuum.jira.admin;

import app.continuum.core.clients.Scope;
import app.continuum.jira.edits.FieldOptions;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;

/** Scopes in words: projects, fields and options by their names. */
public final class ScopeWords {
    private final ProjectManager projects;
    private final CustomFieldManager fields;
    private final Optional<FieldOptions> options;
    private final ScreenText text;

    /** Words of this Jira. */
    public ScopeWords(
            ProjectManager projects, CustomFieldManager fields, Optional<FieldOptions> options, ScreenText text) {
        this.projects = projects;
        this.fields = fields;
        this.options = options;
        this.text = text;
    }

    /** Which issues a scope claims. */
    public String of(Scope scope) {
        if (scope instanceof Scope.WholeProject project) {
            return project(project.projectId());
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        String field = field(value.customFieldId());
        String option = option(value.optionId());
        return value.projectId()
                .map(project -> text.with("continuum.admin.scope.option-in", field, option, project(project)))
                .orElseGet(() -> text.with("continuum.admin.scope.option", field, option));
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

    private String field(String id) {
        CustomField found = fields.getCustomFieldObject(id);
        return found == null ? id : found.getName();
    }
}
