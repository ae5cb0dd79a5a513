package app.continuum.jira.mail;

import app.continuum.core.links.Feature;
import com.atlassian.mail.Email;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts plain text and HTML into one mail, so that each reader's program shows the one it can. That Jira 11 takes parts of {@code jakarta.mail}, and shows that
 * package to apps, is likely and not proven, so no other class asks for it: without it a mail is HTML.
 */
@Feature(value = "mail-parts", replaceable = true)
public final class BothParts {
    private static final Logger LOG = LoggerFactory.getLogger(BothParts.class);
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    /** Puts both in; false, and the mail as it was, where that is not possible. */
    boolean putInto(Email mail, Letter letter) {
        try {
            MimeMultipart parts = new MimeMultipart("alternative");
            // the last is the best: programs show the last one they can
            parts.addBodyPart(part(letter.text(), "plain"));
            parts.addBodyPart(part(letter.html(), "html"));
            mail.setMultipart(parts);
            return true;
        } catch (MessagingException | RuntimeException | LinkageError failure) {
            LOG.warn("A mail goes without plain text: {}", failure.toString());
            return false;
        }
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, CHARSET, type);
        return part;
    }
}
