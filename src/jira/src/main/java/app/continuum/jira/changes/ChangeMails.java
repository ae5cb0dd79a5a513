package app.continuum.jira.changes;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.mail.Post;
import app.continuum.jira.preferences.Preferences;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails both seats of a client, once for each save, when its seats, scopes, guards or exception were changed, or it was archived; at once those who want it so. What is changed for the agency as a whole is only recorded. */
@Feature("change-mails")
public final class ChangeMails {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeMails.class);

    private final AgencyDirectory directory;
    private final Answering answering;
    private final Preferences preferences;
    private final People people;
    private final ChangeLetters letters;
    private final Optional<Post> post;

    /** Mails by the post, where this Jira has one. */
    public ChangeMails(
            AgencyDirectory directory,
            Answering answering,
            Preferences preferences,
            People people,
            ChangeLetters letters,
            Optional<Post> post) {
        this.directory = directory;
        this.answering = answering;
        this.preferences = preferences;
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
        news.byPerson(answering::of, by).forEach((person, changes) -> {
            // whoever wants them daily finds them in the daily mail, which reads the record
            if (preferences.mails(person).timing(MailTopic.CONFIGURATION) == MailTiming.AT_ONCE) {
                people.byKey(person)
                        .ifPresent(user -> open.send(letters.write(open, user, people.displayName(by), changes)));
            }
        });
    }
}
