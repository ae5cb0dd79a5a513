package app.continuum.jira.headsup;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;

/** Values as people read them. */
public final class ShownValues {
    private final CurrentValues values;
    private final ScreenText text;

    /** Values in the manner of this Jira. */
    public ShownValues(CurrentValues values, ScreenText text) {
        this.values = values;
        this.text = text;
    }

    /** The value a field of an issue has, as whoever is looking reads it; empty where that cannot be told. */
    public String now(Issue issue, FieldId field) {
        return values.of(issue, field).map(machine -> of(field, machine)).orElse("");
    }

    /** A value in machine form, as whoever is looking reads it. */
    public String of(FieldId field, String machine) {
        return machine.isEmpty() ? text.of("continuum.headsup.no-value") : values.shown(field, machine);
    }
}
