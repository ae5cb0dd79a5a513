package app.continuum.core.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import java.util.Optional;

/**
 * What somebody wants a field to be.
 *
 * @param owner whose the field was when it was asked
 * @param seen the value the field had then, in machine form; empty for none
 * @param wanted the value it should have, in machine form; empty for none
 * @param typed the same as it was typed, by which a save of it is recognised where its machine form is not known before
 * @param addressee the one person who is asked; nobody where the owners are
 */
public record Ask(
        long issueId,
        FieldId field,
        ClientKey client,
        Role owner,
        UserKey asker,
        String seen,
        String wanted,
        String typed,
        Why why,
        Optional<UserKey> addressee) {

    /** What is asked of whoever owns the field. */
    public Ask(
            long issueId,
            FieldId field,
            ClientKey client,
            Role owner,
            UserKey asker,
            String seen,
            String wanted,
            String typed,
            Why why) {
        this(issueId, field, client, owner, asker, seen, wanted, typed, why, Optional.empty());
    }

    /** The same, wanted otherwise. */
    public Ask wanting(String nowSeen, String nowWanted, String nowTyped, Why better) {
        return new Ask(issueId, field, client, owner, asker, nowSeen, nowWanted, nowTyped, better, addressee);
    }

    /** The other way: somebody asks whoever did this to have it undone. */
    public Ask back(UserKey by, Why because) {
        Optional<UserKey> whom = Optional.of(asker);
        return new Ask(issueId, field, client, owner, by, /* seen= */ wanted, /* wanted= */ seen, seen, because, whom);
    }
}
