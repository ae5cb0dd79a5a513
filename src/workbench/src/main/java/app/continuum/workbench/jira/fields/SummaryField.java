package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;

/** The summary: one line, never empty. */
final class SummaryField extends ValueField<String> {
    SummaryField() {
        super("summary", "Summary", new TextKind(false), Grant.EDIT_ISSUES);
    }

    @Override
    String accept(String text, JiraIssue issue) throws InvalidValue {
        if (text.isBlank()) {
            throw new InvalidValue("You must specify a summary of the issue.");
        }
        if (text.contains("\n") || text.contains("\r")) {
            throw new InvalidValue("The summary is invalid because it contains newline characters.");
        }
        if (text.length() > 255) {
            throw new InvalidValue("Summary must be less than 255 characters.");
        }
        return text;
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
