package app.continuum.core.away;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** One side of a client: its seat of a role, and for the Producers those of single scopes too. */
record Side(Client client, Role role) {
    /** Everyone who leads here. */
    Set<UserKey> leads() {
        Set<UserKey> leads = new LinkedHashSet<>();
        client.seat(role).lead().ifPresent(leads::add);
        if (role == Role.PRODUCER) {
            client.scopes().stream().map(Scope::producer).forEach(producer -> producer.ifPresent(leads::add));
        }
        return leads;
    }

    /** Everyone who leads here besides somebody of the other side: one person in both seats by exception is one absence, not two. */
    Set<UserKey> leadsBeside(UserKey lead) {
        Set<UserKey> leads = leads();
        if (client.combines(lead)) {
            leads.remove(lead);
        }
        return leads;
    }

    /** Everyone who sits here at all times. */
    Set<UserKey> people() {
        Set<UserKey> people = new LinkedHashSet<>(client.seat(role).people());
        people.addAll(leads());
        return people;
    }
}
