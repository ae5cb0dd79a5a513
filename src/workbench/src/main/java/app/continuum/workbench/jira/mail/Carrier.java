package app.continuum.workbench.jira.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntSupplier;

/** Makes messages of mails as Atlassian's mail library does, and carries them to the server. */
final class Carrier {
    private static final String CHARSET = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MILLIS = "5000";

    private final IntSupplier port;

    Carrier(IntSupplier port) {
        this.port = port;
    }

    /** The message as it will be sent. */
    MimeMessage message(Email mail) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(sender());
        message.setRecipients(RecipientType.TO, InternetAddress.parse(mail.getTo()));
        message.setSubject(mail.getSubject(), CHARSET);
        message.setSentDate(Date.from(Instant.now()));
        fill(message, mail);
        for (Map.Entry<String, String> header : mail.getHeaders().entrySet()) {
            message.addHeader(header.getKey(), header.getValue());
        }
        message.saveChanges();
        return message;
    }

    /** A body stands before the parts, where there are any. */
    private static void fill(MimeMessage message, Email mail) throws MessagingException {
        String type = mail.getMimeType() + "; charset=" + CHARSET;
        Multipart parts = mail.getMultipart();
        if (parts == null) {
            message.setContent(mail.getBody(), type);
            return;
        }
        if (!mail.getBody().isBlank()) {
            MimeBodyPart first = new MimeBodyPart();
            first.setContent(mail.getBody(), type);
            parts.addBodyPart(first, 0);
        }
        message.setContent(parts);
    }

    /** Carries a message to the server; where it is not to be reached that is a {@link MessagingException}. */
    void carry(MimeMessage message) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        try (Transport transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect("localhost", port.getAsInt(), "", "");
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static InternetAddress sender() {
        try {
            return new InternetAddress("jira@example.com", "Workbench Jira", CHARSET);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
