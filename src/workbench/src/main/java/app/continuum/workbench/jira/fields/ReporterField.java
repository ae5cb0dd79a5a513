package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;

/** Who asked for the issue; never nobody. */
final class ReporterField extends ValueField<JiraUser> {
    ReporterField(UserKind kind) {
        super("reporter", "Reporter", kind, Grant.EDIT_ISSUES);
    }

    @Override
    JiraUser accept(String text, JiraIssue issue) throws InvalidValue {
        if (text.isBlank()) {
            throw new InvalidValue("Reporter is required.");
        }
        return kind().parse(text);
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
