package app.continuum.jira.screens;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.diagram.ContinuumJson;
import app.continuum.core.diagram.Draughtsman;
import app.continuum.core.diagram.Words;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.io.Serializable;
import java.util.Map;

/** Drafts a client's continuum in the words of this agency; those are named who sit there just now. */
public final class ContinuumDrawing {
    private final AgencyDirectory directory;
    private final Seating seating;
    private final People people;
    private final VerdictWords words;
    private final ScreenText text;

    /** A drawing of the agency as it is configured at the moment of asking. */
    public ContinuumDrawing(
            AgencyDirectory directory, Seating seating, People people, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.seating = seating;
        this.people = people;
        this.words = words;
        this.text = text;
    }

    /** The drawing as it travels to whoever shows it. */
    public Map<String, Object> of(Client client) {
        Agency agency = directory.current();
        Client staffed = seating.now(client);
        return ContinuumJson.toMap(Draughtsman.draft(
                staffed, agency.guards(client.key()), agency.configuration().catalogue(), new AgencyWords()));
    }

    private final class AgencyWords implements Words {
        @Override
        public String text(String key, String... arguments) {
            return text.with(key, (Serializable[]) arguments);
        }

        @Override
        public String role(Role role) {
            return words.roleLabel(role);
        }

        @Override
        public String person(UserKey person) {
            return people.displayName(person);
        }

        @Override
        public String field(FieldId field) {
            return words.fieldName(field);
        }
    }
}
