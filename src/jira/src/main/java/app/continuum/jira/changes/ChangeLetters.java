package app.continuum.jira.changes;

import app.continuum.core.changes.Change;
import app.continuum.core.clients.ClientKey;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Sheet;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** Writes what was changed for somebody's clients, in their language. */
public final class ChangeLetters {
    private static final int MOST = 100;

    private final ChangeWords words;
    private final ChangeNames names;

    /** Letters in the words of this agency. */
    public ChangeLetters(ChangeWords words, ChangeNames names) {
        this.words = words;
        this.names = names;
    }

    /** A letter about the changes that one person has made at once. */
    Letter write(Post post, ApplicationUser to, String who, Map<ClientKey, List<Change>> changes) {
        Reader reader = post.reader(to);
        Sheet sheet = new Sheet();
        sheet.paragraph(reader.text("continuum.mail.configured.opening", who));
        addTo(sheet, reader, changes);
        sheet.quiet(reader.text("continuum.mail.configured.closing"));
        return sheet.letter(to, subject(reader, who, changes));
    }

    /** Adds what was changed, client by client; of very much only the first. */
    public void addTo(Sheet sheet, Reader reader, Map<ClientKey, List<Change>> changes) {
        int left = MOST;
        int more = 0;
        for (Map.Entry<ClientKey, List<Change>> client : changes.entrySet()) {
            List<Change> all = client.getValue();
            List<Change> shown = all.subList(0, Math.min(left, all.size()));
            left -= shown.size();
            more += all.size() - shown.size();
            if (!shown.isEmpty()) {
                sheet.heading(names.client(client.getKey()));
                sheet.list(shown.stream()
                        .map(change -> words.sentence(change, reader))
                        .toList());
            }
        }
        if (more > 0) {
            sheet.paragraph(reader.text("continuum.mail.configured.more", more));
        }
    }

    private String subject(Reader reader, String who, Map<ClientKey, List<Change>> changes) {
        return changes.size() == 1
                ? reader.text(
                        "continuum.mail.configured.subject",
                        names.client(changes.keySet().iterator().next()),
                        who)
                : reader.text("continuum.mail.configured.subjects", changes.size(), who);
    }
}
