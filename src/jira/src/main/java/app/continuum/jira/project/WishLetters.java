package app.continuum.jira.project;

import app.continuum.core.clients.Client;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Sheet;
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
        Sheet sheet = new Sheet();
        sheet.paragraph(opening);
        sheet.quote(wish.words());
        sheet.link(reader.text("continuum.mail.project.page"), post.address(PROJECT + encoded(project.getKey())));
        String change = wish.client()
                .map(Client::key)
                .map(key -> CLIENT + encoded(key.value()))
                .orElse(CLIENTS);
        sheet.link(reader.text("continuum.mail.project.change"), post.address(change));
        sheet.paragraph(reader.text("continuum.mail.project.closing"));
        String about = wish.client().map(Client::name).orElseGet(project::getName);
        String subject = reader.text("continuum.mail.project.subject", asker, about);
        return sheet.letter(to, subject);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
