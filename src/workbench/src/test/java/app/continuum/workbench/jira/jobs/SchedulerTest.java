package app.continuum.workbench.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.jira.store.Database;
import app.continuum.workbench.nodes.Node;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("JavaUtilDate") // schedules begin with one
class SchedulerTest {
    private static final JobRunnerKey KEY = JobRunnerKey.of("count");
    private static final JobId ID = JobId.of("counting");
    private final List<String> runs = new CopyOnWriteArrayList<>();
    private final Database database;
    private final Scheduler one;
    private final Scheduler another;

    SchedulerTest(@TempDir Path home) {
        database = Database.open(Node.alone(home).databases());
        one = new Scheduler(database);
        another = new Scheduler(database);
        one.registerJobRunner(KEY, running("one"));
        another.registerJobRunner(KEY, running("another"));
    }

    private JobRunner running(String node) {
        return request -> {
            runs.add(node);
            return JobRunnerResponse.success();
        };
    }

    @AfterEach
    void stop() {
        one.close();
        another.close();
        database.close();
    }

    @Test
    void aJobRunsAgainAndAgainUntilItIsUnscheduled() throws SchedulerServiceException, InterruptedException {
        one.scheduleJob(ID, every(20, RunMode.RUN_LOCALLY));
        await(() -> runs.size() >= 3);

        one.unscheduleJob(ID);
        Thread.sleep(100);
        int then = runs.size();
        Thread.sleep(100);

        assertThat(runs).hasSize(then);
    }

    @Test
    void aJobOfTheClusterRunsOnceForAllNodes() throws SchedulerServiceException, InterruptedException {
        JobConfig once = every(0, RunMode.RUN_ONCE_PER_CLUSTER, Instant.now().plusMillis(300));
        one.scheduleJob(ID, once);
        another.scheduleJob(ID, once);

        await(() -> !runs.isEmpty());
        Thread.sleep(300);

        assertThat(runs).hasSize(1);
    }

    @Test
    void aJobThatFailsRunsAgain() throws SchedulerServiceException {
        one.registerJobRunner(KEY, request -> {
            runs.add("failed");
            throw new IllegalStateException("meant to fail");
        });

        one.scheduleJob(ID, every(20, RunMode.RUN_ONCE_PER_CLUSTER));

        await(() -> runs.size() >= 2);
    }

    @Test
    void aJobWithoutAScheduleIsRefusedInWords() {
        assertThatThrownBy(() -> one.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY)))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("withSchedule");
    }

    private static JobConfig every(long milliseconds, RunMode mode) {
        return every(milliseconds, mode, Instant.now());
    }

    private static JobConfig every(long milliseconds, RunMode mode, Instant first) {
        return JobConfig.forJobRunnerKey(KEY)
                .withRunMode(mode)
                .withSchedule(Schedule.forInterval(milliseconds, Date.from(first)));
    }

    private static void await(BooleanSupplier happened) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
