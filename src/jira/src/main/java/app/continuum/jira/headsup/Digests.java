package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.Days;
import app.continuum.jira.headsup.DailyNews.Day;
import app.continuum.jira.headsup.DigestMarks.Mark;
import app.continuum.jira.mail.Post;
import app.continuum.jira.preferences.Preferences;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daily mail: once a working day at the agency's hour, where the reader lives, and only if there is something. Nobody who is away gets one; whoever stands in for them does.
 */
public final class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final DigestMarks marks;
    private final WaitingNews waiting;
    private final AgencyDirectory directory;
    private final Preferences preferences;
    private final Seating seating;
    private final Visibility visibility;
    private final People people;
    private final Days days;
    private final DailyNews news;
    private final DailyLetters letters;
    private final Optional<Post> post;

    /** Daily mails by the post, where this Jira has one. */
    public Digests(
            DigestMarks marks,
            WaitingNews waiting,
            AgencyDirectory directory,
            Preferences preferences,
            Seating seating,
            Visibility visibility,
            People people,
            Days days,
            DailyNews news,
            DailyLetters letters,
            Optional<Post> post) {
        this.marks = marks;
        this.waiting = waiting;
        this.directory = directory;
        this.preferences = preferences;
        this.seating = seating;
        this.visibility = visibility;
        this.people = people;
        this.days = days;
        this.news = news;
        this.letters = letters;
        this.post = post;
    }

    /** Sends everybody's mail of the day for whom it is time. */
    void send(Instant now) {
        post.ifPresent(open -> send(open, now));
    }

    private void send(Post open, Instant now) {
        HeadsUpRules rules = directory.current().settings().headsUps();
        Map<UserKey, Mark> told = marks.all();
        for (UserKey person : readers()) {
            ZonedDateTime there = now.atZone(days.zone(person));
            Mark mark = told.getOrDefault(person, Mark.NONE);
            boolean due = seating.away(person).isEmpty()
                    && rules.hours().isWorkingDay(there)
                    && there.getHour() >= rules.digestHour()
                    && there.toLocalDate().isAfter(mark.day());
            if (due) {
                people.byKey(person)
                        .filter(ApplicationUser::isActive)
                        .ifPresent(user -> send(open, user, mark.on(there.toLocalDate()), now));
            }
        }
    }

    /** Everybody who may have something to read: in a seat, at the head of delivery, standing in, or with choices of their own. */
    private Set<UserKey> readers() {
        Set<UserKey> readers = new LinkedHashSet<>(directory.current().seats().people());
        visibility.headsOfDelivery().forEach(head -> readers.add(new UserKey(head.getKey())));
        Set<UserKey> standIns = new LinkedHashSet<>();
        readers.forEach(reader -> seating.standIn(reader).ifPresent(standIns::add));
        readers.addAll(standIns);
        readers.addAll(preferences.people());
        return readers;
    }

    private void send(Post open, ApplicationUser user, Mark since, Instant now) {
        try {
            UserKey person = new UserKey(user.getKey());
            Day day = news.of(user, since, now);
            letters.write(open, user, day).forEach(open::send);
            marks.set(person, day.mark());
            waiting.forget(person, day.pieces());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A daily mail could not be written; what it would say lies in the inbox all the same", failure);
        }
    }
}
