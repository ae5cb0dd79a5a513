package app.continuum.jira.project;

import app.continuum.core.clients.Client;
import app.continuum.core.markup.Escaper;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes what is asked for to a head of delivery, in their language, with the words of whoever asks as they are. */
public final class WishLetters {
    private static final String PROJECT = "/plugins/servlet/continuum/project?projectKey=";
    private static final String CLIENT = "/plugins/servlet/continuum/admin/client?client=";
    private static final String CLIENTS = "/plugins/servlet/continuum/admin/clients";

    Letter write(Post post, ApplicationUser to, Wish wish) {
        Reader reader = post.reader(to);
        Project project = wish.project();
        String asker = wish.by().getDisplayName();
        String opening = wish.client()
                .map(client -> reader.text(
                        "continuum.mail.project.opening", asker, client.name(), project.getName(), project.getKey()))
                .orElseGet(() -> reader.text(
                        "continuum.mail.project.opening-nobodys", asker, project.getName(), project.getKey()));
        Lines lines = new Lines();
        lines.sentence(opening);
        lines.quote(wish.words());
        lines.link(reader.text("continuum.mail.project.page"), post.address(PROJECT + encoded(project.getKey())));
        String change = wish.client()
                .map(Client::key)
                .map(key -> CLIENT + encoded(key.value()))
                .orElse(CLIENTS);
        lines.link(reader.text("continuum.mail.project.change"), post.address(change));
        lines.sentence(reader.text("continuum.mail.project.closing"));
        String about = wish.client().map(Client::name).orElseGet(project::getName);
        String subject = reader.text("continuum.mail.project.subject", asker, about);
        return new Letter(to, subject, lines.text.toString(), lines.html + "</div>");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The same twice: as text, and as HTML. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html =
                new StringBuilder("<div style=\"font-family:sans-serif;color:#172B4D;max-width:640px\">");

        void sentence(String sentence) {
            text.append(sentence).append("\n\n");
            html.append("<p>").append(Escaper.escape(sentence)).append("</p>");
        }

        void quote(String words) {
            text.append(words.indent(2)).append("\n");
            html.append("<blockquote style=\"white-space:pre-wrap\">")
                    .append(Escaper.escape(words))
                    .append("</blockquote>");
        }

        void link(String label, String address) {
            text.append(label).append(": ").append(address).append("\n\n");
            html.append("<p><a href=\"")
                    .append(Escaper.escape(address))
                    .append("\">")
                    .append(Escaper.escape(label))
                    .append("</a></p>");
        }
    }
}
