package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

/** Somebody reads what Jira has sent, and follows a link in it. */
@BrowserTest
class MailboxTest {
    private static final String MAILBOX = "/secure/workbench/Mailbox.jspa";
    private static final String SUBJECT = "ACME-1: Größe geändert \uD83D\uDE80";

    @Test
    void showsMailsNewestFirstAndOneOfThemWithoutItsScripts(Browser browser) throws MessagingException {
        try (Visitor am = browser.logIn("am")) {
            // what was asked in this Jira before is mailed within three seconds: it is let arrive
            am.page().waitForTimeout(4_000);
            am.jira(MAILBOX);
            am.see("#mailbox-empty").click();
            am.see("#mailbox-stop").click();
            assertThat(am.see("#mail-server-stopped")).isVisible();
            send(browser, "An older mail");
            send(browser, SUBJECT);
            am.jira(MAILBOX);
            assertThat(am.see("#mail-waiting")).hasText("2");
            am.see("#mailbox-start").click();
            arrive(am, 2);

            assertThat(am.see("#mails tbody tr").first()).containsText(SUBJECT);
            screenshots(am, "mailbox");

            am.see("#mails a").first().click();
            assertThat(am.see("#mail-subject")).hasText(SUBJECT);
            assertThat(am.see("#mail-text")).containsText("Paul Duran möchte");
            assertThat(am.page().frameLocator("#mail-html").locator("p").first())
                    .containsText("Paul Duran möchte");
            screenshots(am, "mail");
            am.page().frameLocator("#mail-html").locator("a").click();
            assertThat(am.see("#key-val")).hasText("ACME-1");

            am.jira(MAILBOX);
            am.see("#mailbox-empty").click();
            assertThat(am.see("#no-mail")).isVisible();
        }
    }

    private static void send(Browser browser, String subject) throws MessagingException {
        String text = "Paul Duran möchte ACME-1 später.";
        String link = browser.workbench().jiraUrl() + "/browse/ACME-1";
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text + "\n" + link, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(
                "<p>%s</p><p><a href=\"%s\">ACME-1</a></p><script>document.body.textContent = 'ran'</script>"
                        .formatted(text, link),
                "UTF-8",
                "html");
        Email email = new Email("am@example.com");
        email.setSubject(subject);
        email.setMultipart(new MimeMultipart("alternative", plain, html));
        browser.workbench().jira().postOffice().queue().addItem(new SingleMailQueueItem(email));
    }

    private static void arrive(Visitor visitor, int count) {
        for (int i = 0; i < 50 && visitor.see("#mails tbody tr").count() < count; i++) {
            visitor.page().waitForTimeout(100);
            visitor.jira(MAILBOX);
        }
        assertThat(visitor.see("#mails tbody tr")).hasCount(count);
    }

    private static void screenshots(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.colours(ColorScheme.DARK);
        visitor.window(480);
        org.assertj.core.api.Assertions.assertThat(visitor.width()).isLessThanOrEqualTo(480);
        visitor.screenshot(name + "-narrow-dark");
        visitor.colours(ColorScheme.LIGHT);
        visitor.window(1280);
    }
}
