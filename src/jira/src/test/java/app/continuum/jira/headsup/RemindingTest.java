package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.jira.agency.AgencyDirectory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindingTest {
    private static final Instant ASKED = Instant.parse("2026-11-23T12:00:00Z");
    private static final HeadsUpRules RULES = HeadsUpRules.first();
    private static final List<Recipient> OWNER = List.of(Recipient.of(new UserKey("paul")));
    private static final List<Recipient> DEPUTY = List.of(Recipient.of(new UserKey("deputy")));
    private static final List<Recipient> HEAD = List.of(Recipient.of(new UserKey("head")));

    private final HeadsUps headsUps = new InMemoryHeadsUps();
    private final OneAtATime turns = mock(OneAtATime.class);
    private final AgencyDirectory directory = mock(AgencyDirectory.class, RETURNS_DEEP_STUBS);
    private final Recipients recipients = mock(Recipients.class);
    private final News news = mock(News.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final Reminding reminding = new Reminding(headsUps, turns, directory, recipients, news, issues);

    @BeforeEach
    void begin() {
        when(turns.with(anyLong(), any()))
                .thenAnswer(call -> Optional.of(call.<Supplier<?>>getArgument(1).get()));
        when(directory.current().settings().headsUps()).thenReturn(RULES);
        MutableIssue issue = mock(MutableIssue.class);
        when(issues.getIssueObject(1L)).thenReturn(issue);
        when(recipients.deciders(any(), any())).thenReturn(OWNER);
        when(recipients.deputies(any(), any())).thenReturn(DEPUTY);
        when(recipients.headsOfDelivery()).thenReturn(HEAD);
    }

    /** Each once, however often the job runs. */
    @Test
    void goesToTheOwnerThenToADeputyThenToTheHeadsOfDelivery() {
        HeadsUp asked = headsUps.add(open());
        Instant end = ASKED.plus(Duration.ofDays(14));
        for (Instant now = ASKED; now.isBefore(end); now = now.plus(Duration.ofMinutes(30))) {
            reminding.remind(now);
        }

        verify(news).reminded(OWNER, NewsKind.REMINDER, asked);
        verify(news).reminded(DEPUTY, NewsKind.ESCALATION, asked.reminded(next(1)));
        verify(news).reminded(HEAD, NewsKind.ESCALATION, asked.reminded(next(2)));
        verifyNoMoreInteractions(news);
        assertThat(headsUps.find(asked.id()).map(HeadsUp::state)).contains(State.OPEN);
    }

    @Test
    void goesToTheHeadsOfDeliveryAtOnceWhereThereIsNoDeputy() {
        when(recipients.deputies(any(), any())).thenReturn(List.of());
        Reminder second = next(1).orElseThrow();
        HeadsUp asked = headsUps.add(open().reminded(Optional.of(second)));

        reminding.remind(second.at().plusSeconds(1));

        verify(news).reminded(HEAD, NewsKind.ESCALATION, asked);
    }

    @Test
    void isOverWhenItIsDecided() {
        HeadsUp asked = headsUps.add(open());
        headsUps.keep(asked.ended(State.WITHDRAWN));

        reminding.remind(ASKED.plus(Duration.ofDays(14)));

        verifyNoMoreInteractions(news);
    }

    private static Optional<Reminder> next(int after) {
        Optional<Reminder> next = open().reminder();
        for (int step = 0; step < after; step++) {
            next = next.flatMap(one -> one.next(ASKED, RULES, ZoneId.systemDefault()));
        }
        return next;
    }

    private static HeadsUp open() {
        Ask ask = new Ask(
                1,
                FieldId.DUE_DATE,
                new ClientKey("ACME"),
                Role.PRODUCER,
                new UserKey("anna"),
                "",
                "2027-01-19",
                "",
                new Why("Because", false, Impact.UNSAID));
        Reminder first = Reminder.first(ASKED, RULES, ZoneId.systemDefault());
        return HeadsUp.open(ask, ASKED, ASKED.plus(Duration.ofDays(7)), first);
    }
}
