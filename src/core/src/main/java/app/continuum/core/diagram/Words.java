package app.continuum.core.diagram;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.words.Texts;

/** What a drawing has to call things by: wording, and the names of roles, people and fields. */
public interface Words extends Texts {

    /** What the agency calls a role. */
    String role(Role role);

    /** The name by which a person is known. */
    String person(UserKey person);

    /** The name by which a field is known. */
    String field(FieldId field);
}
