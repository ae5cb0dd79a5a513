package app.continuum.workbench.jira.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every mail that has arrived, in memory. */
public final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong();

    void take(byte[] message) {
        try {
            mails.add(0, MailReader.read(ids.incrementAndGet(), message));
        } catch (MessagingException | IOException unreadable) {
            LOG.error("A mail arrived that cannot be read", unreadable);
        }
    }

    /** All of them, newest first. */
    public List<Mail> all() {
        return List.copyOf(mails);
    }

    /** One of them. */
    public Optional<Mail> byId(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** Throws all of them away. */
    public void clear() {
        mails.clear();
    }
}
