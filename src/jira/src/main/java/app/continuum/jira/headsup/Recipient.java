package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import java.util.Optional;

/**
 * Somebody who is told something.
 *
 * @param instead for whom, where they stand in for somebody who is away
 */
record Recipient(UserKey to, Optional<UserKey> instead) {
    /** Somebody who is told what is meant for them. */
    static Recipient of(UserKey person) {
        return new Recipient(person, Optional.empty());
    }
}
