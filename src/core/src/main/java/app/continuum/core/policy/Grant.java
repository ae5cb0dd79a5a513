package app.continuum.core.policy;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;

/**
 * What somebody may save once: this value, of this field, instead of the one they saw.
 *
 * @param kind why they may
 * @param seen the value the field had, in machine form
 * @param wanted the value it is to have, in machine form
 * @param typed the same as it was typed
 */
public record Grant(Kind kind, UserKey person, FieldId field, String seen, String wanted, String typed) {
    /** Why somebody may save what a guard would stop or flag. */
    public enum Kind {
        /** They gave the owner a heads-up of it: enough where that is what the guard asks for. */
        HEADS_UP(Outcome.HEADS_UP_NEEDED, Outcome.HEADS_UP_NEEDED, Reason.ANNOUNCED),
        /** They override the guard. */
        OVERRIDE(Outcome.HEADS_UP_NEEDED, Outcome.REFUSED, Reason.OVERRIDDEN),
        /** It was agreed in a heads-up, and is written by what was agreed. */
        AGREED(Outcome.FLAGGED, Outcome.REFUSED, Reason.ANNOUNCED);

        private final Outcome mildest;
        private final Outcome strictest;
        private final Reason reason;

        Kind(Outcome mildest, Outcome strictest, Reason reason) {
            this.mildest = mildest;
            this.strictest = strictest;
            this.reason = reason;
        }

        boolean lifts(Outcome outcome) {
            return outcome.compareTo(mildest) >= 0 && outcome.compareTo(strictest) <= 0;
        }

        Reason reason() {
            return reason;
        }
    }

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
