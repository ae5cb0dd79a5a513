package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.changes.ChangeLetters;
import app.continuum.jira.headsup.DailyNews.Day;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Sheet;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes daily mails: client by client, what is asked first. */
public final class DailyLetters {
    private final AgencyDirectory directory;
    private final People people;
    private final Letters letters;
    private final ChangeLetters changes;

    /** Letters in the words of this agency. */
    public DailyLetters(AgencyDirectory directory, People people, Letters letters, ChangeLetters changes) {
        this.directory = directory;
        this.people = people;
        this.letters = letters;
        this.changes = changes;
    }

    /** The mails of somebody's day: one for what is their own, and one more for each of those they stand in for; none where nothing is new. */
    List<Letter> write(Post post, ApplicationUser user, Day day) {
        Recipient self = Recipient.of(new UserKey(user.getKey()));
        Set<Recipient> recipients = new LinkedHashSet<>(day.told().keySet());
        if (!day.changes().isEmpty()) {
            recipients.add(self);
        }
        return recipients.stream()
                .map(recipient -> letter(post, user, recipient, recipient.equals(self), day))
                .toList();
    }

    private Letter letter(Post post, ApplicationUser user, Recipient recipient, boolean withChanges, Day day) {
        Reader reader = post.reader(user);
        Map<MailTopic, List<Told>> told = day.told().getOrDefault(recipient, Map.of());
        int several = told.values().stream().mapToInt(List::size).sum();
        String subject = several == 0
                ? reader.text("continuum.mail.digest.subject-changes")
                : reader.text("continuum.mail.digest.subject", several);
        Letters.Heading heading = new Letters.Heading(subject, reader.text("continuum.mail.digest.opening"));
        Sheet sheet = letters.begun(reader, recipient, heading);
        letters.addTo(sheet, post, reader, parts(reader, told));
        if (withChanges) {
            day.changes().forEach((by, changed) -> {
                sheet.paragraph(reader.text("continuum.mail.configured.opening", people.displayName(by)));
                changes.addTo(sheet, reader, changed);
            });
        }
        sheet.quiet(reader.text("continuum.mail.digest.closing"));
        return sheet.letter(user, subject);
    }

    private Map<String, List<Told>> parts(Reader reader, Map<MailTopic, List<Told>> told) {
        Map<String, Map<MailTopic, List<Told>>> byClient = new TreeMap<>();
        told.forEach((topic, several) -> several.forEach(one -> byClient.computeIfAbsent(
                        directory.current().nameOf(one.headsUp().ask().client()), name -> new LinkedHashMap<>())
                .computeIfAbsent(topic, first -> new ArrayList<>())
                .add(one)));
        Map<String, List<Told>> parts = new LinkedHashMap<>();
        byClient.forEach((client, topics) -> topics.forEach(
                (topic, several) -> parts.put(reader.text("continuum.mail.digest.part." + topic, client), several)));
        return parts;
    }
}
