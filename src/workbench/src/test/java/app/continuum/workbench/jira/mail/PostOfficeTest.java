package app.continuum.workbench.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostOfficeTest {
    private static final String SUBJECT = "Größe geändert \uD83D\uDE80: „Plakat“";

    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void carriesAMailOverTheWireWithUmlautsAndEmoji() throws InterruptedException {
        Email email = new Email("anna@example.com");
        email.setSubject(SUBJECT);
        email.setMimeType("text/html");
        email.setBody("<p>fällig \uD83D\uDE80</p>");
        email.addHeader("X-Test", "yes");
        office.queue().addItem(new SingleMailQueueItem(email));

        Mail mail = arrived(1).get(0);

        assertThat(mail.subject()).isEqualTo(SUBJECT);
        assertThat(mail.to()).isEqualTo("anna@example.com");
        assertThat(mail.type()).isEqualTo("text/html");
        assertThat(mail.html()).isEqualTo("<p>fällig \uD83D\uDE80</p>");
        assertThat(mail.text()).isEmpty();
        assertThat(mail.headers())
                .contains("X-Test: yes", "Precedence: bulk", "Auto-Submitted: auto-generated")
                .anyMatch(header -> header.startsWith("Subject: =?UTF-8?"));
    }

    @Test
    void putsABodyBeforeThePartsAsAtlassiansLibraryDoes() throws InterruptedException, MessagingException {
        Email email = new Email("anna@example.com");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>part</p>", "UTF-8", "html");
        email.setMultipart(new MimeMultipart(html));
        email.setBody("body");
        office.queue().addItem(new SingleMailQueueItem(email));

        Mail mail = arrived(1).get(0);

        assertThat(mail.type()).isEqualTo("multipart/mixed");
        assertThat(mail.text()).isEqualTo("body");
        assertThat(mail.html()).isEqualTo("<p>part</p>");
    }

    @Test
    void keepsWhatCannotBeSentUntilTheServerIsThereAgain() throws InterruptedException {
        int port = office.server().port();
        office.server().stop();
        for (int i = 1; i <= 20; i++) {
            send("Mail " + i);
        }
        Thread.sleep(1500);
        assertThat(office.queue().size()).isEqualTo(20);
        assertThat(office.mailbox().all()).isEmpty();

        office.server().start();

        List<Mail> mails = arrived(20);
        assertThat(office.server().port()).isEqualTo(port);
        assertThat(mails.get(0).subject()).isEqualTo("Mail 20");
        assertThat(mails).extracting(Mail::subject).doesNotHaveDuplicates();
        assertThat(office.queue().size()).isZero();
    }

    @Test
    void goesOnAfterAMailThatNobodyCanSend() throws InterruptedException {
        office.queue().addItem(new SingleMailQueueItem(new Email("no address")));
        send("The next one");

        assertThat(arrived(1)).extracting(Mail::subject).containsExactly("The next one");
    }

    private void send(String subject) {
        Email email = new Email("anna@example.com");
        email.setSubject(subject);
        email.setBody("text");
        office.queue().addItem(new SingleMailQueueItem(email));
    }

    private List<Mail> arrived(int count) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!hasArrived(count) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(office.mailbox().all()).hasSize(count);
        return office.mailbox().all();
    }

    /** A mail is in the mailbox a moment before the server has said so. */
    private boolean hasArrived(int count) {
        return office.mailbox().all().size() >= count && office.queue().size() == 0;
    }
}
