package app.continuum.jira.mail;

import app.continuum.core.links.Feature;
import app.continuum.jira.health.Health;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts letters on Jira's mail queue, from which Jira sends them by the mail server and with the sender its administrator has chosen; and has what is needed to
 * write them. Jira's own headers say that no person did.
 */
@Feature("mail")
public final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final MailQueue queue;
    private final Optional<BothParts> parts;
    private final Readers readers;
    private final BaseUrl baseUrl;
    private final Health health;

    /** The post of this Jira. */
    public Post(MailQueue queue, Optional<BothParts> parts, Readers readers, BaseUrl baseUrl, Health health) {
        this.queue = queue;
        this.parts = parts;
        this.readers = readers;
        this.baseUrl = baseUrl;
        this.health = health;
    }

    /** Whoever a letter is for, as somebody who reads. */
    public Reader reader(ApplicationUser person) {
        return readers.of(person);
    }

    /** The whole address of a page, by its path in this Jira: {@code /browse/ACME-1}. */
    public String address(String path) {
        return baseUrl.of(path);
    }

    /**
     * Puts a letter on the queue. Whatever goes wrong is counted and logged, and stops nobody: what a mail says can be read elsewhere.
     *
     * @return whether it is on the queue; false also where the person has no address or is no longer active
     */
    public boolean send(Letter letter) {
        try {
            String address = letter.to().getEmailAddress();
            if (!letter.to().isActive() || address == null || address.isBlank()) {
                return false;
            }
            queue.addItem(new SingleMailQueueItem(mail(address.strip(), letter)));
            health.mail().did();
            return true;
        } catch (RuntimeException | LinkageError failure) {
            health.mail().failed(failure);
            LOG.warn("A mail could not be put on the queue", failure);
            return false;
        }
    }

    private Email mail(String address, Letter letter) {
        Email mail = new Email(address);
        mail.setSubject(letter.subject());
        // Exchange heeds no other header
        mail.addHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        // beside parts no body: Jira would put it before them
        if (!parts.map(both -> both.putInto(mail, letter)).orElse(false)) {
            mail.setMimeType("text/html");
            mail.setBody(letter.html());
        }
        return mail;
    }
}
