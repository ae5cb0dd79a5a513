package app.continuum.jira.jobs;

import app.continuum.jira.health.Tally;
import com.atlassian.scheduler.JobRunner;
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

/** Has something done again and again, on one node of the cluster. */
public final class Recurring {
    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);
    private static final Duration FIRST_AFTER = Duration.ofSeconds(5);

    private final SchedulerService scheduler;
    private final JobRunnerKey runner;
    private final JobId job;
    private final Duration every;

    /** A job of this Jira's scheduler, under a name of its own. */
    public Recurring(SchedulerService scheduler, String name, Duration every) {
        this.scheduler = scheduler;
        this.runner = JobRunnerKey.of(name);
        this.job = JobId.of(name);
        this.every = every;
    }

    /** Hands the job to Jira; where Jira does not take it, that is counted and logged. */
    public void start(JobRunner work, Tally tally) {
        scheduler.registerJobRunner(runner, work);
        try {
            scheduler.scheduleJob(
                    job,
                    JobConfig.forJobRunnerKey(runner)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(
                                    every.toMillis(), Date.from(Instant.now().plus(FIRST_AFTER)))));
        } catch (SchedulerServiceException refused) {
            tally.failed(refused);
            LOG.error("Jira did not take the job {}: it is not done", job, refused);
        }
    }

    /** Takes the runner back; the job itself stays for the other nodes. */
    public void stop() {
        scheduler.unregisterJobRunner(runner);
    }
}
