package app.continuum.jira.sweep;

import app.continuum.core.links.Feature;
import app.continuum.jira.health.Health;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the sweep run every few minutes, on one node of the cluster. */
@Feature("sweep")
public final class SweepJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("app.continuum.sweep");
    private static final JobId JOB = JobId.of("app.continuum.sweep");
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration FIRST_AFTER = Duration.ofSeconds(5);

    private final SchedulerService scheduler;
    private final Sweep sweep;
    private final Health health;

    /** A job that runs a sweep. */
    public SweepJob(SchedulerService scheduler, Sweep sweep, Health health) {
        this.scheduler = scheduler;
        this.sweep = sweep;
        this.health = health;
    }

    /** Hands the job to Jira. */
    public void start() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(
                                    EVERY.toMillis(), Date.from(Instant.now().plus(FIRST_AFTER)))));
        } catch (SchedulerServiceException refused) {
            health.sweep().failed(refused);
            LOG.error("Jira did not take the sweep as a job: changes that fire no event stay unseen", refused);
        }
    }

    /** Takes the runner back; the job itself stays for the other nodes. */
    public void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            Sweep.Swept swept = sweep.run(Sweep.PATIENCE);
            LOG.debug("Swept {}", swept);
            return JobRunnerResponse.success();
        } catch (SearchException | RuntimeException | LinkageError failure) {
            health.sweep().failed(failure);
            LOG.error("The sweep failed; the next one goes over the same time again", failure);
            return JobRunnerResponse.failed(failure);
        }
    }

    /**
     * Sweeps at once, up to a few seconds ago.
     *
     * @throws SearchException where Jira cannot search its issues
     */
    public Sweep.Swept runNow() throws SearchException {
        try {
            return sweep.run(Duration.ofSeconds(2));
        } catch (SearchException | RuntimeException failure) {
            health.sweep().failed(failure);
            throw failure;
        }
    }
}
