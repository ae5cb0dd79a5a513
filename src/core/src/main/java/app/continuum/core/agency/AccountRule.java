package app.continuum.core.agency;

import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import java.util.List;

/**
 * What one account is, or every account of a group, and how it is met.
 *
 * @param name a user key, or the name of a group
 */
public record AccountRule(Listing by, String name, ActorKind kind, Treatment treatment) {
    /** What a listed account can be. */
    public static final List<ActorKind> KINDS = List.of(ActorKind.AUTOMATION, ActorKind.INTEGRATION);

    public AccountRule {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account rule names a user or a group");
        }
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("An account is listed as one of " + KINDS + ", not as " + kind);
        }
    }

    /** What a rule lists. */
    public enum Listing {
        /** One account, by its user key. */
        USER,
        /** Every account of a group, by the group's name. */
        GROUP
    }
}
