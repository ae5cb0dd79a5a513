package app.continuum.core.policy;

import app.continuum.core.clients.UserKey;
import java.util.Optional;

/** Who makes an edit; nobody's key where an anonymous visitor makes it. */
public record Actor(Optional<UserKey> user, ActorKind kind, Treatment treatment) {
    /** A person acting in their own name. */
    public static Actor person(UserKey user) {
        return new Actor(Optional.of(user), ActorKind.PERSON, Treatment.AS_A_PERSON);
    }

    /** Whoever it was that changed something in a person's name without a request of theirs; not an owner by the name alone. */
    public static Actor unattributed(UserKey inTheNameOf) {
        return new Actor(Optional.of(inTheNameOf), ActorKind.UNATTRIBUTED, Treatment.FLAGGED);
    }

    /** Whose seats count: nobody's where an account is not treated as a person. */
    Optional<UserKey> inTheirOwnName() {
        return user.filter(key -> treatment == Treatment.AS_A_PERSON);
    }

    /** A visitor who is not logged in. */
    public static Actor anonymous() {
        return new Actor(Optional.empty(), ActorKind.PERSON, Treatment.AS_A_PERSON);
    }
}
