package app.continuum.jira.project;

import app.continuum.core.clients.Scope;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.FieldOptions;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Optional;

/** Says which issues of a project a scope means. */
public final class ScopeWords {
    private final VerdictWords words;
    private final Optional<FieldOptions> options;
    private final ScreenText text;

    /** Scopes in the words of whoever is looking. */
    public ScopeWords(VerdictWords words, Optional<FieldOptions> options, ScreenText text) {
        this.words = words;
        this.options = options;
        this.text = text;
    }

    String of(Scope scope) {
        if (!(scope instanceof Scope.FieldValue value)) {
            return text.of("continuum.project.scope.whole");
        }
        String field = words.fieldName(new FieldId(value.customFieldId()));
        String option = options.flatMap(known -> known.name(value.optionId())).orElse(value.optionId());
        return value.projectId().isPresent()
                ? text.with("continuum.project.scope.option", field, option)
                : text.with("continuum.project.scope.option-anywhere", field, option);
    }
}
