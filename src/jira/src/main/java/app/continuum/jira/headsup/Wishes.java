package app.continuum.jira.headsup;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.TriedChanges;
import app.continuum.jira.headsup.Outcome.Cause;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the value somebody wants by Jira's own parsers, on a copy of the issue. */
public final class Wishes {
    private final IssueService issues;
    private final CurrentValues values;
    private final TriedChanges tried;
    private final VerdictWords words;
    private final ScreenText text;

    /** A reader by Jira's issue service. */
    public Wishes(IssueService issues, CurrentValues values, TriedChanges tried, VerdictWords words, ScreenText text) {
        this.issues = issues;
        this.values = values;
        this.tried = tried;
        this.words = words;
        this.text = text;
    }

    /**
     * Reads a text, and goes on with what it would change.
     *
     * @param typed a day as forms show it or as {@code 2026-12-24}, an effort as {@code 3d 4h}, a person by name, anything else as forms take it
     */
    Outcome read(
            ApplicationUser user, Issue issue, FieldId field, String typed, Function<FieldChange, Outcome> andThen) {
        Map<String, String[]> form = Map.of(FieldAliases.inputOf(field), values.typed(field, typed.strip()));
        IssueInputParameters inputs = issues.newIssueInputParameters(form);
        inputs.setRetainExistingValuesWhenParameterNotProvided(true, true);
        inputs.setSkipScreenCheck(true);
        UpdateValidationResult result = issues.validateUpdate(user, issue.getId(), inputs);
        if (!result.isValid()) {
            return new Outcome.Not(
                    Cause.IMPOSSIBLE,
                    text.with(
                            "continuum.headsup.impossible",
                            words.fieldName(field),
                            sentence(result.getErrorCollection())));
        }
        return tried.of(result.getIssue(), issue, Set.of(field)).stream()
                .filter(change -> !change.isNothing())
                .findFirst()
                .map(andThen)
                .orElseGet(() -> new Outcome.Not(
                        Cause.CONFLICT, text.with("continuum.headsup.nothing", words.fieldName(field))));
    }

    /** Jira's own sentences. */
    private static String sentence(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
