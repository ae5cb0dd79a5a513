package app.continuum.jira.headsup;

import app.continuum.core.changes.Change;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Selection;
import app.continuum.core.headsup.State;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.changes.DailyChanges;
import app.continuum.jira.headsup.DigestMarks.Mark;
import app.continuum.jira.preferences.Preferences;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a daily mail has to say: what somebody has to acknowledge or to review that is new since the last one, and what they wanted to be told of once a day instead of at once. */
public final class DailyNews {
    private static final Set<State> TOLD = Set.of(State.GIVEN, State.FLAGGED);
    private static final int MOST = 1_000;
    /** What is granted is saved by then, or never; and what was changed is on record on every node. */
    private static final Duration SETTLED = Asking.GRANT.plusMinutes(5);

    private final HeadsUps headsUps;
    private final WaitingNews waiting;
    private final DailyChanges changes;
    private final Preferences preferences;
    private final Parties parties;
    private final Recipients recipients;
    private final Visibility visibility;
    private final News news;

    /** News out of everything there is. */
    public DailyNews(
            HeadsUps headsUps,
            WaitingNews waiting,
            DailyChanges changes,
            Preferences preferences,
            Parties parties,
            Recipients recipients,
            Visibility visibility,
            News news) {
        this.headsUps = headsUps;
        this.waiting = waiting;
        this.changes = changes;
        this.preferences = preferences;
        this.parties = parties;
        this.recipients = recipients;
        this.visibility = visibility;
        this.news = news;
    }

    /**
     * What is new.
     *
     * @param told heads-ups, by for whom they are told and what about
     * @param changes changes of the configuration, by who made them and for which client
     * @param mark how far somebody has been told when they have read it
     * @param pieces what waited for this mail
     */
    record Day(
            Map<Recipient, Map<MailTopic, List<Told>>> told,
            Map<UserKey, Map<ClientKey, List<Change>>> changes,
            Mark mark,
            List<WaitingNews.Piece> pieces) {}

    /** What is new to somebody, who is there, since a mark. */
    Day of(ApplicationUser user, Mark since, Instant now) {
        UserKey person = new UserKey(user.getKey());
        MailPreferences mails = preferences.mails(person);
        Map<Recipient, Map<MailTopic, List<Told>>> told = new LinkedHashMap<>();
        List<WaitingNews.Piece> pieces = waiting.of(person);
        pieces.forEach(piece -> addWaiting(told, user, piece));

        List<HeadsUp> fresh = fresh(user, since.told()).stream()
                .takeWhile(one -> one.askedAt().isBefore(now.minus(SETTLED)))
                .toList();
        long newest = fresh.stream().mapToLong(HeadsUp::id).max().orElse(since.told());
        boolean acknowledges = mails.timing(MailTopic.ACKNOWLEDGE) == MailTiming.DAILY;
        news.told(user, fresh).stream()
                .filter(one -> acknowledges || one.headsUp().state() == State.OVERRIDDEN)
                .forEach(one -> whom(one).stream()
                        .filter(recipient -> recipient.to().equals(person))
                        .forEach(recipient -> add(told, recipient, MailTopic.ACKNOWLEDGE, one)));

        Instant until = now.minus(SETTLED);
        Instant from = since.changes().orElseGet(() -> until.minus(Duration.ofDays(1)));
        return new Day(
                told,
                mails.timing(MailTopic.CONFIGURATION) == MailTiming.DAILY ? changes.of(person, from, until) : Map.of(),
                new Mark(since.day(), newest, Optional.of(until)),
                pieces);
    }

    private static void add(
            Map<Recipient, Map<MailTopic, List<Told>>> told, Recipient recipient, MailTopic topic, Told one) {
        List<Told> several = told.computeIfAbsent(recipient, first -> new EnumMap<>(MailTopic.class))
                .computeIfAbsent(topic, first -> new ArrayList<>());
        if (!several.contains(one)) {
            several.add(one);
        }
    }

    /** What is asked is told only while it waits, and of whoever decides by now. */
    private void addWaiting(
            Map<Recipient, Map<MailTopic, List<Told>>> told, ApplicationUser user, WaitingNews.Piece piece) {
        Recipient meant = new Recipient(new UserKey(user.getKey()), piece.instead());
        List<HeadsUp> now = headsUps.find(piece.headsUp()).stream().toList();
        for (Told one : news.told(user, now)) {
            boolean over = piece.topic() == MailTopic.DECIDED;
            boolean asked = one.headsUp().state() == State.OPEN && whom(one).contains(meant);
            if (over || asked) {
                add(told, meant, piece.topic(), one);
            }
        }
    }

    /** Deputies read nothing while their lead is there. */
    private List<Recipient> whom(Told one) {
        return one.headsUp().state() == State.OVERRIDDEN
                ? recipients.headsOfDelivery()
                : recipients.deciders(one.headsUp(), one.issue());
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
}
