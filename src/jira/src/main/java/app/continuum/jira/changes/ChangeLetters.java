package app.continuum.jira.changes;

import app.continuum.core.changes.Change;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.markup.Escaper;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** Writes what was changed for somebody's clients, in their language. */
public final class ChangeLetters {
    private static final String QUIET = "color:#626F86;font-size:12px";
    private static final int MOST = 100;

    private final ChangeWords words;
    private final ChangeNames names;

    /** Letters in the words of this agency. */
    public ChangeLetters(ChangeWords words, ChangeNames names) {
        this.words = words;
        this.names = names;
    }

    /** A letter about the changes that one person has made at once; of very many only the first. */
    Letter write(Post post, ApplicationUser to, String who, Map<ClientKey, List<Change>> changes) {
        Reader reader = post.reader(to);
        Page page = new Page();
        page.paragraph(reader.text("continuum.mail.configured.opening", who), "");
        int left = MOST;
        int more = 0;
        for (Map.Entry<ClientKey, List<Change>> client : changes.entrySet()) {
            List<Change> all = client.getValue();
            List<Change> shown = all.subList(0, Math.min(left, all.size()));
            left -= shown.size();
            more += all.size() - shown.size();
            if (!shown.isEmpty()) {
                page.list(
                        names.client(client.getKey()),
                        shown.stream()
                                .map(change -> words.sentence(change, reader))
                                .toList());
            }
        }
        if (more > 0) {
            page.paragraph(reader.text("continuum.mail.configured.more", more), "");
        }
        page.paragraph(reader.text("continuum.mail.configured.closing"), QUIET);
        return new Letter(to, subject(reader, who, changes), page.text(), page.html());
    }

    private String subject(Reader reader, String who, Map<ClientKey, List<Change>> changes) {
        return changes.size() == 1
                ? reader.text(
                        "continuum.mail.configured.subject",
                        names.client(changes.keySet().iterator().next()),
                        who)
                : reader.text("continuum.mail.configured.subjects", changes.size(), who);
    }

    /** The same twice: as text, and as HTML. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html =
                new StringBuilder("<div style=\"font-family:sans-serif;color:#172B4D;max-width:640px\">");

        void paragraph(String sentence, String style) {
            text.append(sentence).append("\n\n");
            html.append("<p style=\"")
                    .append(style)
                    .append("\">")
                    .append(Escaper.escape(sentence))
                    .append("</p>");
        }

        void list(String heading, List<String> sentences) {
            paragraph(heading, "font-weight:bold");
            html.append("<ul>");
            for (String sentence : sentences) {
                text.append("- ").append(sentence).append("\n");
                html.append("<li>").append(Escaper.escape(sentence)).append("</li>");
            }
            text.append("\n");
            html.append("</ul>");
        }

        String text() {
            return text.toString();
        }

        String html() {
            return html + "</div>";
        }
    }
}
