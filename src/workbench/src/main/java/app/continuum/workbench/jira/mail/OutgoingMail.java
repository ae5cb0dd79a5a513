package app.continuum.workbench.jira.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail queue, in memory as Jira's: emptied every second, and kept as it is while the server cannot be reached. */
public final class OutgoingMail implements MailQueue, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutgoingMail.class);

    private final Carrier carrier;
    private final Queue<MimeMessage> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail queue"));

    OutgoingMail(Carrier carrier) {
        this.carrier = carrier;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whatever goes wrong is logged where it happens
    void start() {
        clock.scheduleWithFixedDelay(this::empty, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem mail)) {
            throw new IllegalArgumentException("Only single mails are sent here, no " + item.getClass());
        }
        try {
            waiting.add(carrier.message(mail.getEmail()));
        } catch (MessagingException failure) {
            LOG.error("No message can be made of {}", mail.getEmail().getSubject(), failure);
        }
    }

    /** How many mails have not been sent yet. */
    public int size() {
        return waiting.size();
    }

    /** Throws away what has not been sent yet. */
    synchronized void clear() {
        waiting.clear();
    }

    // an outermost call: were it to throw, nothing would be sent again
    private synchronized void empty() {
        try {
            for (MimeMessage next = waiting.peek(); next != null; next = waiting.peek()) {
                send(next);
                waiting.remove();
            }
        } catch (MessagingException | RuntimeException failure) {
            LOG.warn("{} mails wait for the server: {}", waiting.size(), failure.toString());
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        try {
            carrier.carry(message);
        } catch (SendFailedException refused) {
            LOG.error("The server does not take a mail", refused);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
