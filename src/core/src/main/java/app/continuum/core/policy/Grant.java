package app.continuum.core.policy;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;

/**
 * What somebody may save once, since they gave the owner a heads-up of it: this value, of this field, instead of the one they saw.
 *
 * @param seen the value the field had, in machine form
 * @param wanted the value it is to have, in machine form
 * @param typed the same as it was typed
 */
public record Grant(UserKey person, FieldId field, String seen, String wanted, String typed) {
    /** Whether it is for this change by this actor, as a person in their own name. */
    public boolean covers(Actor actor, FieldChange change) {
        return actor.inTheirOwnName().filter(person::equals).isPresent()
                && change.field().equals(field)
                && (change.kind() == ValueKind.UNREADABLE ? isTyped(change) : isSeenAndWanted(change));
    }

    private boolean isTyped(FieldChange change) {
        return change.to().strip().equals(typed.strip());
    }

    private boolean isSeenAndWanted(FieldChange change) {
        return Spelling.same(change.kind(), change.from(), seen) && Spelling.same(change.kind(), change.to(), wanted);
    }
}
