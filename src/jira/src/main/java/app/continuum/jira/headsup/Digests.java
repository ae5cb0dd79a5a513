package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Selection;
import app.continuum.core.headsup.State;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.Days;
import app.continuum.jira.headsup.DigestMarks.Mark;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The daily mail: what somebody has to acknowledge or to review that is new since the last one, by client. Once a working day at the agency's hour, where the reader lives, and only if there is something.
 * Nobody who is away gets one; whoever stands in for them does.
 */
public final class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final Set<State> TOLD = Set.of(State.GIVEN, State.FLAGGED);
    private static final int MOST = 1_000;
    /** What is granted is saved by then, or never. */
    private static final Duration SETTLED = Asking.GRANT.plusMinutes(5);

    private final HeadsUps headsUps;
    private final DigestMarks marks;
    private final AgencyDirectory directory;
    private final Parties parties;
    private final Recipients recipients;
    private final Seating seating;
    private final Visibility visibility;
    private final People people;
    private final Days days;
    private final News news;
    private final Letters letters;
    private final Optional<Post> post;

    /** Daily mails by the post, where this Jira has one. */
    public Digests(
            HeadsUps headsUps,
            DigestMarks marks,
            AgencyDirectory directory,
            Parties parties,
            Recipients recipients,
            Seating seating,
            Visibility visibility,
            People people,
            Days days,
            News news,
            Letters letters,
            Optional<Post> post) {
        this.headsUps = headsUps;
        this.marks = marks;
        this.directory = directory;
        this.parties = parties;
        this.recipients = recipients;
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
                        .ifPresent(user -> send(open, user, new Mark(there.toLocalDate(), mark.told()), now));
            }
        }
    }

    /** Everybody who may have something to acknowledge. */
    private Set<UserKey> readers() {
        Set<UserKey> readers = new LinkedHashSet<>(directory.current().seats().people());
        visibility.headsOfDelivery().forEach(head -> readers.add(new UserKey(head.getKey())));
        Set<UserKey> standIns = new LinkedHashSet<>();
        readers.forEach(reader -> seating.standIn(reader).ifPresent(standIns::add));
        readers.addAll(standIns);
        return readers;
    }

    private void send(Post open, ApplicationUser user, Mark since, Instant now) {
        try {
            List<HeadsUp> fresh = fresh(user, since.told()).stream()
                    .takeWhile(one -> one.askedAt().isBefore(now.minus(SETTLED)))
                    .toList();
            long newest = fresh.stream().mapToLong(HeadsUp::id).max().orElse(since.told());
            mine(user, news.told(user, fresh))
                    .forEach((recipient, told) -> open.send(letter(open, user, recipient, told)));
            marks.set(new UserKey(user.getKey()), new Mark(since.day(), newest));
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A daily mail could not be written; what it would say lies in the inbox all the same", failure);
        }
    }

    private List<HeadsUp> fresh(ApplicationUser user, long since) {
        UserKey person = new UserKey(user.getKey());
        Selection which = Selection.first(MOST).beyond(since);
        List<HeadsUp> toReview =
                visibility.headsDelivery(user) ? headsUps.in(State.OVERRIDDEN, person, which) : List.of();
        List<HeadsUp> toAcknowledge = headsUps.before(parties.desks(user), TOLD, person, which);
        long end = Math.min(end(toReview), end(toAcknowledge));
        return Stream.concat(toAcknowledge.stream(), toReview.stream())
                .filter(one -> one.id() <= end)
                .sorted(Comparator.comparingLong(HeadsUp::id))
                .toList();
    }

    /** How far a list goes: what is cut off comes tomorrow. */
    private static long end(List<HeadsUp> several) {
        return several.size() < MOST ? Long.MAX_VALUE : several.get(MOST - 1).id();
    }

    /** What is for this reader, by for whom they read it: deputies read nothing while their lead is there. */
    private Map<Recipient, List<Told>> mine(ApplicationUser user, List<Told> several) {
        UserKey person = new UserKey(user.getKey());
        Map<Recipient, List<Told>> mine = new LinkedHashMap<>();
        for (Told told : several) {
            List<Recipient> whom = told.headsUp().state() == State.OVERRIDDEN
                    ? recipients.headsOfDelivery()
                    : recipients.deciders(told.headsUp(), told.issue());
            whom.stream().filter(one -> one.to().equals(person)).forEach(one -> mine.computeIfAbsent(
                            one, fresh -> new ArrayList<>())
                    .add(told));
        }
        return mine;
    }

    private Letter letter(Post open, ApplicationUser to, Recipient recipient, List<Told> several) {
        Reader reader = open.reader(to);
        Map<String, List<Told>> byClient = new TreeMap<>();
        several.forEach(told -> byClient.computeIfAbsent(
                        directory.current().nameOf(told.headsUp().ask().client()), name -> new ArrayList<>())
                .add(told));
        Letters.Heading heading = new Letters.Heading(
                reader.text("continuum.mail.digest.subject", several.size()),
                reader.text("continuum.mail.digest.opening"));
        return letters.write(open, to, recipient, heading, byClient);
    }
}
