package app.continuum.jira.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Period;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.health.Health;
import app.continuum.jira.history.History;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

class DryRunsTest {
    private static final UserKey HEAD = new UserKey("head");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private final Archive archive =
            new Archive(TestTables.of(TestDatabase.H2, List.of(RunRow.class, TotalRow.class, CaseRow.class)));
    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Health health = new Health(CLOCK);
    private final Worker worker = new Worker(atOnce());
    private final DryRuns runs = new DryRuns(
            archive,
            directory,
            projects,
            mock(History.class),
            mock(PastChanges.class),
            mock(Grounds.class),
            mock(Actors.class),
            name -> new OneLock(),
            worker,
            CLOCK,
            health);

    @BeforeEach
    void nothingIsSetUp() {
        when(directory.current()).thenReturn(new Agency(Configuration.first()));
        worker.start();
    }

    @Test
    void countsARunThatComesToItsEnd() {
        when(projects.getProjects()).thenReturn(List.of());

        assertThat(runs.begin(HEAD, Period.FIRST)).isPresent();

        assertThat(runs.latest().map(Run::state)).contains(RunState.DONE);
        assertThat(health.dryRuns().done()).isEqualTo(1);
        assertThat(health.dryRuns().failures()).isZero();
    }

    @Test
    void countsARunThatFailsWithWhatItSaid() {
        when(projects.getProjects()).thenThrow(new IllegalStateException("no projects"));

        assertThat(runs.begin(HEAD, Period.FIRST)).isPresent();

        assertThat(runs.latest().map(Run::state)).contains(RunState.FAILED);
        assertThat(health.dryRuns().done()).isZero();
        assertThat(health.dryRuns().failures()).isEqualTo(1);
        assertThat(health.dryRuns().lastFailure().orElseThrow().what()).contains("no projects");
    }

    @Test
    void countsNoRunThatWasStopped() {
        when(projects.getProjects()).then(call -> {
            runs.stopLatest();
            return List.of();
        });

        assertThat(runs.begin(HEAD, Period.FIRST)).isPresent();

        assertThat(runs.latest().map(Run::state)).contains(RunState.STOPPED);
        assertThat(health.dryRuns().done()).isZero();
        assertThat(health.dryRuns().failures()).isZero();
    }

    /** Has whatever the worker's thread would do done by whoever asks for it, before they go on. */
    private static ThreadLocalDelegateExecutorFactory atOnce() {
        ExecutorService executor = mock(ExecutorService.class);
        Answer<?> run = call -> {
            call.<Runnable>getArgument(0).run();
            return null;
        };
        doAnswer(run).when(executor).execute(any());
        return thread -> executor;
    }

    private static final class OneLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
