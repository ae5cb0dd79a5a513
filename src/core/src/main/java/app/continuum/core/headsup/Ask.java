package app.continuum.core.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;

/**
 * What somebody wants a field to be.
 *
 * @param owner whose the field was when it was asked
 * @param seen the value the field had then, in machine form; empty for none
 * @param wanted the value it should have, in machine form; empty for none
 * @param typed the same as it was typed, by which a save of it is recognised where its machine form is not known before
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
        Why why) {}
