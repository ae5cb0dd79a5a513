package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.preferences.PreferenceRow;
import app.continuum.jira.preferences.Preferences;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paul, who owns the field, and Anna, who asks, have chosen when they are mailed. */
class NewsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");

    private final ActiveObjects tables = TestTables.of(TestDatabase.H2, List.of(WaitingRow.class, PreferenceRow.class));
    private final WaitingNews waiting = new WaitingNews(tables);
    private final Preferences preferences = new Preferences(tables);
    private final Post post = mock(Post.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final Visibility visibility = mock(Visibility.class);
    private final People people = mock(People.class);
    private final Recipients recipients = recipients();
    private final List<String> sent = new ArrayList<>();

    private Recipients recipients() {
        Parties parties = mock(Parties.class);
        when(parties.sides(any(), any())).thenReturn(new Parties.Sides(Seat.of(PAUL), Seat.of(ANNA)));
        Seating seating = mock(Seating.class);
        when(seating.away(any())).thenReturn(Optional.empty());
        return new Recipients(parties, seating, visibility);
    }

    @BeforeEach
    void twoPeopleWhoSeeEverything() {
        when(issue.getKey()).thenReturn("ACME-1");
        when(issues.getIssueObject(anyLong())).thenReturn(issue);
        when(visibility.seesIssue(any(), any())).thenReturn(true);
        when(visibility.seesField(any(), any())).thenReturn(true);
        for (UserKey key : List.of(ANNA, PAUL)) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(key.value());
            when(people.byKey(key)).thenReturn(Optional.of(user));
            when(people.displayName(key)).thenReturn(key.value());
        }
        when(post.reader(any())).thenReturn(mock(Reader.class, call -> String.valueOf(call.<Object>getArgument(0))));
        when(post.address(any())).thenReturn("https://jira.example");
        when(post.send(any())).thenAnswer(call -> {
            Letter letter = call.getArgument(0);
            return sent.add(letter.to().getKey() + " " + letter.subject());
        });
    }

    @Test
    void areMailedAtOnceToWhoeverHasChosenNothing() {
        happens(news -> news.asked(asked(), issue));
        happens(news -> news.decided(decided()));

        assertThat(sent).containsExactly("paul continuum.mail.asked.subject", "anna continuum.mail.decided.subject");
        assertThat(waiting.of(PAUL)).isEmpty();
    }

    @Test
    void waitForTheDailyMailOfWhoeverWantsItSo() {
        preferences.keep(PAUL, MailPreferences.USUAL.with(MailTopic.ASKED, MailTiming.DAILY));
        preferences.keep(ANNA, MailPreferences.USUAL.with(MailTopic.DECIDED, MailTiming.DAILY));

        happens(news -> news.asked(asked(), issue));
        happens(news -> news.decided(decided()));

        assertThat(sent).isEmpty();
        assertThat(waiting.of(PAUL)).singleElement().satisfies(piece -> {
            assertThat(piece.topic()).isEqualTo(MailTopic.ASKED);
            assertThat(piece.headsUp()).isEqualTo(4);
        });
        assertThat(waiting.of(ANNA)).singleElement().satisfies(piece -> assertThat(piece.topic())
                .isEqualTo(MailTopic.DECIDED));
    }

    @Test
    void areNotMailedToWhoeverWantsNone() {
        preferences.keep(PAUL, allNever());

        happens(news -> news.asked(asked(), issue));
        happens(news -> news.reminded(List.of(Recipient.of(PAUL)), NewsKind.REMINDER, asked()));

        assertThat(sent).isEmpty();
        assertThat(waiting.of(PAUL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = NewsKind.class,
            names = {"WENT_AHEAD", "ESCALATION", "OVERRIDDEN"})
    void ofWhatGoesPastSomebodyCannotBeSwitchedOff(NewsKind kind) {
        preferences.keep(PAUL, allNever());

        happens(news -> news.reminded(List.of(Recipient.of(PAUL)), kind, asked()));

        assertThat(kind.topic()).isEmpty();
        assertThat(sent).containsExactly("paul " + kind.ofOne());
    }

    /** Whoever stops sends what waits, so that nobody has to wait for the seconds in which news is gathered. */
    private void happens(Consumer<News> event) {
        CurrentValues values = mock(CurrentValues.class);
        when(values.shown(any(), any())).thenAnswer(call -> call.getArgument(1));
        VerdictWords words = mock(VerdictWords.class);
        when(words.fieldName(any())).thenReturn("Due Date");
        News news = new News(
                Optional.of(post),
                new Letters(people, words, values),
                recipients,
                preferences,
                waiting,
                visibility,
                people,
                issues);
        news.start();
        event.accept(news);
        news.stop();
    }

    private static MailPreferences allNever() {
        MailPreferences none = MailPreferences.USUAL;
        for (MailTopic topic : MailTopic.values()) {
            none = none.with(topic, MailTiming.NEVER);
        }
        return none;
    }

    private static HeadsUp decided() {
        return asked().decided(State.DECLINED, new Decision(PAUL, Standing.LEAD, NOON, "", "no"));
    }

    private static HeadsUp asked() {
        Ask ask = new Ask(
                1,
                FieldId.DUE_DATE,
                new ClientKey("ACME"),
                Role.PRODUCER,
                ANNA,
                "2026-12-12",
                "2026-12-19",
                "2026-12-19",
                Why.UNSAID);
        return HeadsUp.flagged(ask, NOON).ended(State.DECLINED).numbered(4);
    }
}
