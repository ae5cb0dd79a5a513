package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.mail.Mail;
import app.continuum.workbench.jira.mail.PostOffice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mailbox as a list, newest first, and one mail of it: its HTML apart from the page, with links that lead out of it. */
final class MailboxPages {
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Frame frame;

    MailboxPages(Frame frame) {
        this.frame = frame;
    }

    static String address(HttpServletRequest request) {
        return address(request, "");
    }

    private static String address(HttpServletRequest request, String command) {
        return request.getContextPath() + "/secure/workbench/Mailbox" + command + ".jspa";
    }

    void list(HttpServletRequest request, HttpServletResponse response, PostOffice office) throws IOException {
        boolean running = office.server().isRunning();
        String content =
                """
                <h1>Mailbox</h1>
                <p>Every mail this Jira has sent, whoever it is for. %s</p>
                <div class="mailbox-tools">
                %s%s<a class="aui-button" href="%s">Refresh</a>
                </div>
                %s"""
                        .formatted(
                                state(office, running),
                                button(request, response, "empty", "Empty"),
                                running
                                        ? button(request, response, "stop", "Stop the mail server")
                                        : button(request, response, "start", "Start the mail server"),
                                address(request),
                                table(request, office.mailbox().all()));
        write(request, response, "Mailbox", content);
    }

    private static String state(PostOffice office, boolean running) {
        String server = running
                ? "The mail server answers at localhost:" + office.server().port() + "."
                : "<strong id=\"mail-server-stopped\">The mail server is stopped</strong>; the queue keeps its mails.";
        return "%s On the queue: <span id=\"mail-waiting\">%d</span>."
                .formatted(server, office.queue().size());
    }

    private static String button(
            HttpServletRequest request, HttpServletResponse response, String command, String label) {
        return """
                <form method="post" action="%s"><input type="hidden" name="atl_token" value="%s">
                <button class="aui-button" id="mailbox-%s" type="submit">%s</button></form>"""
                .formatted(address(request, "!" + command), escape(Xsrf.token(request, response)), command, label);
    }

    private static String table(HttpServletRequest request, List<Mail> mails) {
        if (mails.isEmpty()) {
            return "<p id=\"no-mail\">No mail has arrived.</p>";
        }
        String rows = mails.stream()
                .map(mail -> "<tr><td>%s</td><td><a href=\"%s?id=%d\">%s</a></td><td>%s</td></tr>"
                        .formatted(
                                escape(mail.to()),
                                address(request),
                                mail.id(),
                                escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                                sent(mail.date())))
                .collect(Collectors.joining());
        return """
                <table class="aui mailbox" id="mails"><thead><tr><th>To</th><th>Subject</th><th>Sent</th></tr></thead>
                <tbody>%s</tbody></table>"""
                .formatted(rows);
    }

    void one(HttpServletRequest request, HttpServletResponse response, Mail mail) throws IOException {
        String content =
                """
                <p><a href="%s">Mailbox</a></p>
                <h1 id="mail-subject">%s</h1>
                <p>To <span id="mail-to">%s</span>, from %s, %s</p>
                %s%s
                <details class="mail-part"><summary>Headers</summary><pre id="mail-headers">%s</pre></details>"""
                        .formatted(
                                address(request),
                                escape(mail.subject()),
                                escape(mail.to()),
                                escape(mail.from()),
                                sent(mail.date()),
                                html(mail),
                                text(mail),
                                escape(String.join("\n", mail.headers())));
        write(request, response, mail.subject(), content);
    }

    /** No script runs in it, nothing of the page can be reached from it; a click may leave it for the whole window. */
    private static String html(Mail mail) {
        return mail.html().isEmpty()
                ? ""
                : """
                  <section class="mail-part"><h2>HTML</h2>
                  <iframe id="mail-html" title="The mail as HTML" sandbox="allow-top-navigation-by-user-activation" srcdoc="%s"></iframe></section>"""
                        .formatted(escape("<base target=\"_top\">" + mail.html()));
    }

    private static String text(Mail mail) {
        return mail.text().isEmpty()
                ? ""
                : "<section class=\"mail-part\"><h2>Text</h2><pre id=\"mail-text\">%s</pre></section>"
                        .formatted(escape(mail.text()));
    }

    private static String sent(Instant date) {
        return SENT.format(date);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        frame.write(request, response, title, "<main class=\"issue-view\">" + content + "</main>");
    }
}
