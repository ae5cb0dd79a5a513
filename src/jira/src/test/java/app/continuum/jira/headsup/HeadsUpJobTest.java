package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Escalation;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.core.headsup.WorkingHours;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.health.Health;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadsUpJobTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final HeadsUps headsUps = new InMemoryHeadsUps();
    private static final Reminder NEVER = new Reminder(Escalation.OWNER, Instant.MAX);
    private static final HeadsUpRules GOES_AHEAD =
            new HeadsUpRules(WorkingHours.USUAL, 16, 5, true, Optional.empty(), 8);

    private final News news = mock(News.class);
    private final Applying applying = mock(Applying.class);
    private final Reminding reminding = mock(Reminding.class);
    private final Digests digests = mock(Digests.class);
    private final AgencyDirectory directory = mock(AgencyDirectory.class, RETURNS_DEEP_STUBS);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);

    @BeforeEach
    void nobodyElseIsAtIt() throws InterruptedException {
        when(locks.getLockForName(anyString())).thenReturn(lock);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        when(directory.current().settings().headsUps()).thenReturn(HeadsUpRules.first());
    }

    @Test
    void endsWhatNobodyHasAnsweredAndTellsWhoeverAsked() {
        HeadsUp late = headsUps.add(open(NOW.minusSeconds(20), NOW.minusSeconds(1)));
        HeadsUp open = headsUps.add(open(NOW.minusSeconds(20), NOW.plusSeconds(1)));

        run();

        assertThat(headsUps.find(late.id()).map(HeadsUp::state)).contains(State.LAPSED);
        assertThat(headsUps.find(open.id())).contains(open);
        verify(news).decided(late.ended(State.LAPSED));
    }

    @Test
    void endsWhatWasGivenAndNeverSavedWithoutAWord() {
        HeadsUp unused =
                headsUps.add(HeadsUp.granted(ask(), State.GIVEN, NOW.minusSeconds(1200), NOW.minusSeconds(601)));
        HeadsUp used = headsUps.add(HeadsUp.granted(ask(), State.GIVEN, NOW.minusSeconds(1200), NOW.minusSeconds(601)))
                .saved(NOW);
        headsUps.keep(used);

        run();

        assertThat(headsUps.find(unused.id()).map(HeadsUp::state)).contains(State.LAPSED);
        assertThat(headsUps.find(used.id())).contains(used);
        verify(news, never()).decided(any());
    }

    @Test
    void goesAheadWhereTheAgencyHasSettledSo() {
        when(directory.current().settings().headsUps()).thenReturn(GOES_AHEAD);
        HeadsUp late = headsUps.add(open(NOW.minusSeconds(20), NOW.minusSeconds(1)));
        HeadsUp back = headsUps.add(HeadsUp.open(
                ask().back(new UserKey("paul"), new Why("Please", false, Impact.UNSAID)),
                NOW.minusSeconds(20),
                NOW.minusSeconds(1),
                NEVER));

        run();

        verify(applying).goAhead(late, NOW);
        verify(applying, never()).goAhead(back, NOW);
        assertThat(headsUps.find(back.id()).map(HeadsUp::state)).contains(State.LAPSED);
    }

    @Test
    void goesOnWhereSomethingGoesWrongWithOne() {
        HeadsUp late = headsUps.add(open(NOW.minusSeconds(20), NOW.minusSeconds(2)));
        HeadsUp next = headsUps.add(open(NOW.minusSeconds(20), NOW.minusSeconds(1)));
        doThrow(new IllegalStateException("No such field")).when(news).decided(late.ended(State.LAPSED));
        doThrow(new IllegalStateException("No such person")).when(reminding).remind(NOW);

        run();

        assertThat(headsUps.find(next.id()).map(HeadsUp::state)).contains(State.LAPSED);
        verify(digests).send(NOW);
    }

    @Test
    void remindsPeopleAndSendsTheDailyMail() {
        run();

        verify(reminding).remind(NOW);
        verify(digests).send(NOW);
    }

    private static HeadsUp open(Instant askedAt, Instant until) {
        return HeadsUp.open(ask(), askedAt, until, NEVER);
    }

    private void run() {
        new HeadsUpJob(
                        mock(SchedulerService.class),
                        headsUps,
                        new OneAtATime(locks),
                        applying,
                        reminding,
                        digests,
                        directory,
                        news,
                        new Health(Clock.systemUTC()),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .runJob(mock(JobRunnerRequest.class));
    }

    private static Ask ask() {
        return new Ask(
                1,
                FieldId.DUE_DATE,
                new ClientKey("ACME"),
                Role.PRODUCER,
                new UserKey("anna"),
                "",
                "2027-01-19",
                "",
                new Why("Because", false, Impact.UNSAID));
    }
}
