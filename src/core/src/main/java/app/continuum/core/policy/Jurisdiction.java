package app.continuum.core.policy;

import app.continuum.core.clients.Client;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import java.util.Map;
import java.util.Optional;

/** A client whose guards an issue stands under: seats as they are at that instant, guards as they are in force. */
public record Jurisdiction(Client client, Map<FieldId, Guard> guards) {
    /** The guard of a field here, if there is one. */
    public Optional<Rule> rule(FieldId field) {
        Guard guard = guards.get(field);
        return guard == null ? Optional.empty() : Optional.of(new Rule(guard, client));
    }
}
