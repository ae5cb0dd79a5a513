package app.continuum.workbench.jira.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it came over the wire, charsets and encodings included. */
final class MailReader {
    private MailReader() {}

    static Mail read(long id, byte[] message) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
        return new Mail(
                id,
                addresses(mail.getFrom()),
                addresses(mail.getAllRecipients()),
                Optional.ofNullable(mail.getSubject()).orElse(""),
                Optional.ofNullable(mail.getSentDate()).orElseGet(Date::new).toInstant(),
                new ContentType(mail.getContentType()).getBaseType().toLowerCase(Locale.ROOT),
                content(mail, "text/plain").orElse(""),
                content(mail, "text/html").orElse(""),
                Collections.list(mail.getAllHeaderLines()));
    }

    private static String addresses(Address @Nullable [] addresses) {
        return Arrays.stream(addresses == null ? new Address[0] : addresses)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString())
                .collect(Collectors.joining(", "));
    }

    /** The first content of a type, in the part itself or in what it is made of; without the line break that ends a message. */
    private static Optional<String> content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(((String) part.getContent()).stripTrailing());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = content(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
