package app.continuum.jira.changes;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.mail.Post;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails both seats of a client, once for each save, when its seats, scopes, guards or exception were changed, or it was archived. What is changed for the agency as a whole is only recorded. */
@Feature("change-mails")
public final class ChangeMails {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeMails.class);

    private final AgencyDirectory directory;
    private final Seating seating;
    private final People people;
    private final ChangeLetters letters;
    private final Optional<Post> post;

    /** Mails by the post, where this Jira has one. */
    public ChangeMails(
            AgencyDirectory directory, Seating seating, People people, ChangeLetters letters, Optional<Post> post) {
        this.directory = directory;
        this.seating = seating;
        this.people = people;
        this.letters = letters;
        this.post = post;
    }

    /** Begins to listen. */
    public void start() {
        directory.listen(this::changed);
    }

    private void changed(Configuration before, Configuration after, UserKey by) {
        try {
            post.ifPresent(open -> tell(open, new SeatNews(before, after), by));
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A mail about a change could not be written; it is made and recorded all the same", failure);
        }
    }

    private void tell(Post open, SeatNews news, UserKey by) {
        news.byPerson(this::seated, by).forEach((person, changes) -> people.byKey(person)
                .ifPresent(user -> open.send(letters.write(open, user, people.displayName(by), changes))));
    }

    /** Whoever answers for the seats just now: for who is away, who stands in. */
    private Set<UserKey> seated(Client client) {
        Set<UserKey> seated = new LinkedHashSet<>();
        Client now = seating.now(client);
        for (Role role : Role.values()) {
            addPresent(seated, now.seat(role).answering());
        }
        client.scopes().stream()
                .filter(scope -> scope.producer().isPresent())
                .map(scope ->
                        seating.now(Seating.within(scope, client)).producer().answering())
                .forEach(people -> addPresent(seated, people));
        return seated;
    }

    private void addPresent(Set<UserKey> seated, Collection<UserKey> answering) {
        answering.stream().filter(person -> seating.away(person).isEmpty()).forEach(seated::add);
    }
}
