package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.away.Away;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.Escalation;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.Days;
import app.continuum.jira.changes.ActiveObjectsChangeLog;
import app.continuum.jira.changes.Answering;
import app.continuum.jira.changes.ChangeLetters;
import app.continuum.jira.changes.ChangeRow;
import app.continuum.jira.changes.DailyChanges;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Sheet;
import app.continuum.jira.preferences.PreferenceRow;
import app.continuum.jira.preferences.Preferences;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A week of mails by a clock of its own; the 23rd of November 2026 is a Monday. */
class DigestsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey STAND_IN = new UserKey("pia");
    private static final ClientKey ACME = new ClientKey("ACME");

    private final HeadsUps headsUps = new InMemoryHeadsUps();
    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final Parties parties = mock(Parties.class);
    private final Seating seating = mock(Seating.class);
    private final Visibility visibility = mock(Visibility.class);
    private final People people = mock(People.class);
    private final Days days = mock(Days.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final Post post = mock(Post.class);
    private final ActiveObjects tables = TestTables.of(
            TestDatabase.H2, List.of(DigestRow.class, WaitingRow.class, PreferenceRow.class, ChangeRow.class));
    private final DigestMarks marks = new DigestMarks(tables);
    private final WaitingNews waiting = new WaitingNews(tables);
    private final Preferences preferences = new Preferences(tables);
    private final ChangeLog log = new ActiveObjectsChangeLog(tables);
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void anAgencyOfTwo() {
        Client acme = new Client(
                ACME, "Acme", Seat.of(ANNA), Seat.of(PAUL), List.of(), Optional.empty(), Optional.empty(), false);
        Configuration configuration = new Configuration(Settings.first(), List.of(acme), List.of(), Map.of());
        when(directory.current()).thenReturn(new Agency(configuration));
        when(seating.away(any())).thenReturn(Optional.empty());
        when(seating.standIn(any())).thenReturn(Optional.empty());
        when(days.zone(any())).thenReturn(ZoneOffset.UTC);
        when(visibility.seesIssue(any(), any())).thenReturn(true);
        when(visibility.seesField(any(), any())).thenReturn(true);
        when(parties.sides(any(), any())).thenReturn(new Parties.Sides(Seat.of(PAUL), Seat.of(ANNA)));
        for (UserKey key : List.of(ANNA, PAUL, STAND_IN)) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(key.value());
            when(user.isActive()).thenReturn(true);
            when(people.byKey(key)).thenReturn(Optional.of(user));
            when(people.displayName(key)).thenReturn(key.value());
            when(parties.desks(user)).thenReturn(desks(key));
        }
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn("ACME-1");
        when(issues.getIssueObject(anyLong())).thenReturn(issue);
        Reader reader = mock(Reader.class, call -> {
            List<Object> arguments = Arrays.asList(call.getArguments());
            return arguments.get(0) + "" + arguments.subList(1, arguments.size());
        });
        when(post.reader(any())).thenReturn(reader);
        when(post.address(any())).thenAnswer(call -> "https://jira.example" + call.getArgument(0));
        when(post.send(any())).thenAnswer(call -> {
            Letter letter = call.getArgument(0);
            sent.add(letter.to().getKey() + ": " + letter.subject() + "\n" + letter.text());
            return true;
        });
    }

    private static Set<Desk> desks(UserKey person) {
        Role role = person.equals(ANNA) ? Role.ACCOUNT_MANAGER : Role.PRODUCER;
        return Set.of(new Desk.OfSeat(ACME, role));
    }

    @Test
    void makesOneMailOfFortyEvents() {
        for (int event = 0; event < 40; event++) {
            headsUps.add(flagged(ANNA, MONDAY.plus(Duration.ofMinutes(10L * event))));
        }

        live(Duration.ofDays(1));

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0))
                .startsWith("paul: continuum.mail.digest.subject[40]")
                .contains("Acme");
    }

    @Test
    void tellsEachThingOnceAndOnlyIfThereIsSomething() {
        headsUps.add(flagged(ANNA, MONDAY));
        live(Duration.ofDays(3));
        assertThat(sent).hasSize(1);

        headsUps.add(flagged(ANNA, MONDAY.plus(Duration.ofDays(3))));
        live(Duration.ofDays(4));

        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).contains("subject[1]");
    }

    @Test
    void tellsNobodyOfTheirOwnAct() {
        headsUps.add(flagged(PAUL, MONDAY));

        live(Duration.ofDays(1));

        assertThat(sent).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsAcknowledgedBefore() {
        HeadsUp seen = headsUps.add(flagged(ANNA, MONDAY));
        headsUps.keep(seen.decided(State.ACKNOWLEDGED, new Decision(PAUL, Standing.LEAD, MONDAY, "", "")));

        live(Duration.ofDays(1));

        assertThat(sent).isEmpty();
    }

    @Test
    void comesOnWorkingDaysInTheMorningOfTheReader() {
        when(days.zone(PAUL)).thenReturn(ZoneOffset.ofHours(-5));
        headsUps.add(flagged(ANNA, MONDAY.plus(Duration.ofDays(5))));

        live(Duration.ofDays(7).plusHours(12));
        assertThat(sent).isEmpty();
        live(Duration.ofDays(7).plusHours(13));

        assertThat(sent).hasSize(1);
        assertThat(marks.all().get(PAUL)).isNotNull().satisfies(mark -> {
            assertThat(mark.day()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(mark.told()).isEqualTo(1);
        });
    }

    @Test
    void goesToWhoeverStandsInAndSaysForWhom() {
        when(seating.away(PAUL)).thenReturn(Optional.of(new Away(PAUL, LocalDate.EPOCH, LocalDate.EPOCH, STAND_IN)));
        when(seating.standIn(PAUL)).thenReturn(Optional.of(STAND_IN));
        when(parties.sides(any(), any()))
                .thenReturn(new Parties.Sides(new Seat(Optional.of(PAUL), Set.of(), Set.of(STAND_IN)), Seat.of(ANNA)));
        headsUps.add(flagged(ANNA, MONDAY));

        live(Duration.ofDays(1));

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)).startsWith("pia:").contains("continuum.mail.instead-of[paul]");
    }

    @Test
    void bringsOnceADayWhatWasWantedDailyByClientWithWhatIsAskedFirst() {
        preferences.keep(PAUL, daily(MailTopic.ASKED).with(MailTopic.DECIDED, MailTiming.DAILY));
        HeadsUp asked = headsUps.add(open(ANNA));
        HeadsUp decided = headsUps.add(open(PAUL));
        headsUps.add(flagged(ANNA, MONDAY));
        headsUps.keep(decided.decided(State.DECLINED, new Decision(ANNA, Standing.LEAD, MONDAY, "", "no")));
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(asked));
        waiting.add(Recipient.of(PAUL), MailTopic.DECIDED, List.of(decided));

        live(Duration.ofDays(3));

        assertThat(sent).singleElement().satisfies(mail -> assertThat(mail)
                .startsWith("paul: continuum.mail.digest.subject[3]")
                .containsSubsequence("part.ASKED[Acme]", "part.DECIDED[Acme]", "part.ACKNOWLEDGE[Acme]"));
        assertThat(waiting.of(PAUL)).isEmpty();
    }

    @Test
    void saysNothingOfWhatWasAskedAndIsDecidedByNow() {
        HeadsUp asked = headsUps.add(open(ANNA));
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(asked));
        waiting.add(Recipient.of(PAUL), MailTopic.REMINDER, List.of(asked));
        headsUps.keep(asked.decided(State.ACCEPTED, new Decision(PAUL, Standing.LEAD, MONDAY, "", "")));

        live(Duration.ofDays(1));

        assertThat(sent).isEmpty();
        assertThat(waiting.of(PAUL)).isEmpty();
    }

    @Test
    void asksNobodyWhoNoLongerDecides() {
        HeadsUp asked = headsUps.add(open(ANNA));
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(asked));
        when(parties.sides(any(), any())).thenReturn(new Parties.Sides(Seat.of(STAND_IN), Seat.of(ANNA)));

        live(Duration.ofDays(1));

        assertThat(sent).isEmpty();
    }

    @Test
    void reachesWhoeverSitsInNoSeatAndHasAsked() {
        HeadsUp asked = headsUps.add(open(STAND_IN));
        headsUps.keep(asked.decided(State.ACCEPTED, new Decision(PAUL, Standing.LEAD, MONDAY, "", "")));
        preferences.keep(STAND_IN, daily(MailTopic.DECIDED));
        waiting.add(Recipient.of(STAND_IN), MailTopic.DECIDED, List.of(asked));

        live(Duration.ofDays(1));

        assertThat(sent).singleElement().satisfies(mail -> assertThat(mail)
                .startsWith("pia: continuum.mail.digest.subject[1]")
                .contains("part.DECIDED[Acme]"));
    }

    @Test
    void isNotWrittenToWhoeverWantsNoneAndBringsNothingOldWhenTheyWantItAgain() {
        preferences.keep(PAUL, MailPreferences.USUAL.with(MailTopic.ACKNOWLEDGE, MailTiming.NEVER));
        headsUps.add(flagged(ANNA, MONDAY));
        live(Duration.ofDays(1));
        preferences.keep(PAUL, MailPreferences.USUAL);
        live(Duration.ofDays(2));

        assertThat(sent).isEmpty();
    }

    @Test
    void bringsOverridesToReviewWhateverSomebodyHasChosen() {
        ApplicationUser pia = mock(ApplicationUser.class);
        when(pia.getKey()).thenReturn(STAND_IN.value());
        when(pia.isActive()).thenReturn(true);
        when(people.byKey(STAND_IN)).thenReturn(Optional.of(pia));
        when(parties.desks(pia)).thenReturn(desks(STAND_IN));
        when(visibility.headsOfDelivery()).thenReturn(List.of(pia));
        when(visibility.headsDelivery(pia)).thenReturn(true);
        preferences.keep(STAND_IN, MailPreferences.USUAL.with(MailTopic.ACKNOWLEDGE, MailTiming.NEVER));
        Instant saved = MONDAY.plusSeconds(60);
        headsUps.add(HeadsUp.granted(ask(ANNA), State.OVERRIDDEN, MONDAY, saved).saved(saved));

        live(Duration.ofDays(1));

        assertThat(sent).singleElement().satisfies(mail -> assertThat(mail).startsWith("pia: "));
    }

    @Test
    void bringsWhatOthersHaveChangedForOnesClientsOnce() {
        preferences.keep(PAUL, daily(MailTopic.CONFIGURATION));
        Change archived = new Change(Optional.of(ACME), ChangeKind.CLIENT_ARCHIVED, "", "", "");
        Change elsewhere = new Change(Optional.of(new ClientKey("OTHER")), ChangeKind.CLIENT_ARCHIVED, "", "", "");
        log.write(List.of(archived, elsewhere), ANNA, MONDAY.plus(Duration.ofHours(1)));
        log.write(List.of(archived), PAUL, MONDAY.plus(Duration.ofHours(2)));

        live(Duration.ofDays(4));

        assertThat(sent).singleElement().satisfies(mail -> assertThat(mail)
                .startsWith("paul: continuum.mail.digest.subject-changes")
                .contains("configured.opening[anna]")
                .contains("{ACME=[" + archived + "]}"));
    }

    private static MailPreferences daily(MailTopic topic) {
        return MailPreferences.USUAL.with(topic, MailTiming.DAILY);
    }

    /** The job runs each minute; here each half hour, from the beginning of the week. */
    private void live(Duration until) {
        Recipients recipients = new Recipients(parties, seating, visibility);
        CurrentValues values = mock(CurrentValues.class);
        when(values.shown(any(), any())).thenAnswer(call -> call.getArgument(1));
        VerdictWords words = mock(VerdictWords.class);
        when(words.fieldName(any())).thenReturn("Due Date");
        Letters letters = new Letters(people, words, values);
        ChangeLetters changeLetters = mock(ChangeLetters.class);
        doAnswer(call -> {
                    call.getArgument(0, Sheet.class).paragraph(String.valueOf(call.<Object>getArgument(2)));
                    return null;
                })
                .when(changeLetters)
                .addTo(any(), any(), any());
        when(seating.now(any(Client.class))).thenAnswer(call -> call.getArgument(0));
        DailyChanges changes = new DailyChanges(log, directory, new Answering(seating));
        News news = new News(Optional.of(post), letters, recipients, preferences, waiting, visibility, people, issues);
        Digests digests = new Digests(
                marks,
                waiting,
                directory,
                preferences,
                seating,
                visibility,
                people,
                days,
                new DailyNews(headsUps, waiting, changes, preferences, parties, recipients, visibility, news),
                new DailyLetters(directory, people, letters, changeLetters),
                Optional.of(post));
        for (Instant now = MONDAY; !now.isAfter(MONDAY.plus(until)); now = now.plus(Duration.ofMinutes(30))) {
            digests.send(now);
        }
    }

    private static HeadsUp open(UserKey by) {
        Reminder reminder = new Reminder(Escalation.OWNER, MONDAY.plus(Duration.ofDays(1)));
        return HeadsUp.open(ask(by), MONDAY, MONDAY.plus(Duration.ofDays(5)), reminder);
    }

    private static HeadsUp flagged(UserKey by, Instant at) {
        return HeadsUp.flagged(ask(by), at);
    }

    private static Ask ask(UserKey by) {
        return new Ask(
                1, FieldId.DUE_DATE, ACME, Role.PRODUCER, by, "2026-12-12", "2026-12-19", "2026-12-19", Why.UNSAID);
    }
}
