package app.continuum.workbench.jira.jobs;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduler of one node, which shares jobs that run once per cluster with whoever opens the same database. */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final int THREADS = 4;
    private static final int PATIENCE_SECONDS = 10;
    private final ScheduledThreadPoolExecutor clock;
    private final Turns own = new OwnTurns();
    private final Turns shared;
    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, JobConfig> jobs = new ConcurrentHashMap<>();

    public Scheduler(Database database) {
        shared = new ClusterTurns(database);
        clock = new ScheduledThreadPoolExecutor(THREADS, work -> new Thread(work, "scheduler"));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Jira says so when a job runs first
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        if (config.getSchedule() == null) {
            throw new SchedulerServiceException("The job " + id + " has no schedule; give it one with withSchedule");
        }
        unscheduleJob(id);
        Date first = config.getSchedule().getIntervalScheduleInfo().getFirstRunTime();
        jobs.put(id.toString(), config);
        turns(config).plan(id.toString(), first == null ? Instant.now() : first.toInstant());
        await(id.toString(), config);
    }

    @Override
    public void unscheduleJob(JobId id) {
        JobConfig old = jobs.remove(id.toString());
        if (old != null) {
            turns(old).drop(id.toString());
        }
    }

    private Turns turns(JobConfig config) {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER ? shared : own;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a turn logs for itself what goes wrong
    private void await(String job, JobConfig config) {
        turns(config).next(job).ifPresent(due -> {
            long wait = Math.max(0, Duration.between(Instant.now(), due).toMillis());
            clock.schedule(() -> turn(job, config), wait, TimeUnit.MILLISECONDS);
        });
    }

    private void turn(String job, JobConfig config) {
        // not equal but the same: a job may have been scheduled anew in the same way
        if (jobs.get(job) != config) {
            return;
        }
        try {
            runIfDue(job, config);
            if (!clock.isShutdown() && jobs.get(job) == config) {
                await(job, config);
            }
        } catch (RuntimeException e) {
            LOG.error("The job {} is scheduled no longer", job, e);
        }
    }

    private void runIfDue(String job, JobConfig config) {
        Instant now = Instant.now();
        Turns turns = turns(config);
        Optional<Instant> due = turns.next(job).filter(turn -> !turn.isAfter(now));
        if (due.isPresent() && turns.take(job, due.get(), after(now, config))) {
            run(config);
        }
    }

    private static Optional<Instant> after(Instant now, JobConfig config) {
        IntervalScheduleInfo times = config.getSchedule().getIntervalScheduleInfo();
        return times.getIntervalInMillis() > 0
                ? Optional.of(now.plusMillis(times.getIntervalInMillis()))
                : Optional.empty();
    }

    // an outermost call: whatever a job throws, it is logged, and the next turn comes
    private void run(JobConfig config) {
        JobRunner runner = runners.get(config.getJobRunnerKey().toString());
        if (runner == null) {
            LOG.warn("Nobody runs {} on this node", config.getJobRunnerKey());
            return;
        }
        try {
            runner.runJob(new JobRunnerRequest() {});
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", config.getJobRunnerKey(), e);
        }
    }

    /** Stops, when the jobs under way have had some seconds to end. */
    @Override
    public void close() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
