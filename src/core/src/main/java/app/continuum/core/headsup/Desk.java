package app.continuum.core.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;

/** Where heads-ups lie until somebody decides. */
public sealed interface Desk {
    /** That of a seat whose fields are asked for. */
    record OfSeat(ClientKey client, Role role) implements Desk {}

    /** That of a person who is asked themselves. */
    record OfPerson(UserKey person) implements Desk {}

    /** The one before which a heads-up lies. */
    static Desk of(HeadsUp headsUp) {
        Ask ask = headsUp.ask();
        return ask.addressee().<Desk>map(OfPerson::new).orElseGet(() -> new OfSeat(ask.client(), ask.owner()));
    }
}
