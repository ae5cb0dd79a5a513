package app.continuum.jira.changes;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.Seating;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who is told of changes to a client: whoever answers for its seats just now; for who is away, who stands in. */
public final class Answering {
    private final Seating seating;

    /** Answering by the seats as they are just then. */
    public Answering(Seating seating) {
        this.seating = seating;
    }

    Set<UserKey> of(Client client) {
        Set<UserKey> answering = new LinkedHashSet<>();
        Client now = seating.now(client);
        for (Role role : Role.values()) {
            addPresent(answering, now.seat(role).answering());
        }
        client.scopes().stream()
                .filter(scope -> scope.producer().isPresent())
                .map(scope ->
                        seating.now(Seating.within(scope, client)).producer().answering())
                .forEach(people -> addPresent(answering, people));
        return answering;
    }

    private void addPresent(Set<UserKey> answering, Collection<UserKey> people) {
        people.stream().filter(person -> seating.away(person).isEmpty()).forEach(answering::add);
    }
}
