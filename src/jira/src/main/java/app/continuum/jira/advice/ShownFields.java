package app.continuum.jira.advice;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.People;
import com.atlassian.jira.issue.fields.FieldManager;

/** Which fields there are, and who is shown them. */
record ShownFields(FieldManager fields, People people) {
    boolean has(FieldId field) {
        return fields.getField(field.value()) != null;
    }

    /** Whether a field is shown to a person anywhere in this Jira. */
    boolean shows(FieldId field, UserKey person) {
        return people.byKey(person)
                .filter(user -> !fields.isFieldHidden(user, field.value()))
                .isPresent();
    }
}
