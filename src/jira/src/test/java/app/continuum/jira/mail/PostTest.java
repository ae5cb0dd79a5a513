package app.continuum.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.continuum.jira.health.Health;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class PostTest {
    private static final String TEXT = "Größe: 3 → 5 \uD83D\uDE80";
    private static final String HTML = "<p>Größe: <b>5</b></p>";

    private final MailQueue queue = mock(MailQueue.class);
    private final Health health = new Health(Clock.systemUTC());
    private final Post post = post(Optional.of(new BothParts()));

    @Test
    void putsALetterOnTheQueueAsTextAndHtml() throws MessagingException, IOException {
        assertThat(post.send(to("anna@example.com"))).isTrue();

        Email mail = queued();
        assertThat(mail.getTo()).isEqualTo("anna@example.com");
        assertThat(mail.getSubject()).isEqualTo("ACME-1: fällig");
        assertThat(mail.getMultipart().getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getMultipart().getCount()).isEqualTo(2);
        assertThat(content(mail, 0)).isEqualTo(TEXT);
        assertThat(content(mail, 1)).isEqualTo(HTML);
        assertThat(mail.getBody()).as("which Jira would put before the parts").isEmpty();
    }

    @Test
    void asksForNoAutomaticReply() {
        post.send(to("anna@example.com"));

        assertThat(queued().getHeaders()).containsEntry("X-Auto-Response-Suppress", "OOF, AutoReply");
    }

    @Test
    void sendsHtmlWhereNobodyPutsBothIn() {
        assertThat(post(Optional.empty()).send(to("anna@example.com"))).isTrue();

        assertThat(queued().getMimeType()).isEqualTo("text/html");
        assertThat(queued().getBody()).isEqualTo(HTML);
        assertThat(queued().getMultipart()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void sendsNothingToWhoeverHasNoAddress(@Nullable String address) {
        assertThat(post.send(to(address))).isFalse();

        verify(queue, never()).addItem(any());
        assertThat(health.mail().failures()).isZero();
    }

    @Test
    void sendsNothingToWhoeverCanNoLongerLogIn() {
        Letter letter = to("anna@example.com");
        when(letter.to().isActive()).thenReturn(false);

        assertThat(post.send(letter)).isFalse();

        verify(queue, never()).addItem(any());
    }

    @Test
    void countsWhatTheQueueDoesNotTakeAndThrowsNothing() {
        doThrow(new IllegalStateException("The queue is full")).when(queue).addItem(any());

        assertThat(post.send(to("anna@example.com"))).isFalse();

        assertThat(health.mail().failures()).isOne();
        assertThat(health.mail().lastFailure())
                .hasValueSatisfying(last -> assertThat(last.what()).contains("full"));
    }

    @Test
    void keepsASubjectOnOneLine() {
        Letter letter = new Letter(mock(ApplicationUser.class), " Due\r\nBcc: all@example.com\u2028", "", "");

        assertThat(letter.subject()).isEqualTo("Due Bcc: all@example.com");
    }

    private Post post(Optional<BothParts> parts) {
        Readers readers = new Readers(mock(I18nResolver.class), mock(DateTimeFormatterFactory.class));
        return new Post(queue, parts, readers, new BaseUrl(mock(ApplicationProperties.class)), health);
    }

    private static Letter to(@Nullable String address) {
        ApplicationUser anna = mock(ApplicationUser.class);
        when(anna.isActive()).thenReturn(true);
        when(anna.getEmailAddress()).thenReturn(address);
        return new Letter(anna, "ACME-1: fällig", TEXT, HTML);
    }

    private Email queued() {
        ArgumentCaptor<SingleMailQueueItem> item = ArgumentCaptor.forClass(SingleMailQueueItem.class);
        verify(queue).addItem(item.capture());
        return item.getValue().getEmail();
    }

    private static Object content(Email mail, int part) throws MessagingException, IOException {
        BodyPart found = mail.getMultipart().getBodyPart(part);
        return found.getContent();
    }
}
