package app.continuum.jira.sweep;

import app.continuum.core.links.Feature;
import app.continuum.jira.health.Health;
import app.continuum.jira.jobs.Recurring;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the sweep run every few minutes, on one node of the cluster. */
@Feature("sweep")
public final class SweepJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

    private final Recurring job;
    private final Sweep sweep;
    private final Health health;

    /** A job that runs a sweep. */
    public SweepJob(SchedulerService scheduler, Sweep sweep, Health health) {
        this.job = new Recurring(scheduler, "app.continuum.sweep", Duration.ofMinutes(5));
        this.sweep = sweep;
        this.health = health;
    }

    /** Hands the job to Jira. */
    public void start() {
        job.start(this, health.sweep());
    }

    /** Takes the runner back; the job itself stays for the other nodes. */
    public void stop() {
        job.stop();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            Sweep.Swept swept = sweep.run(Sweep.PATIENCE);
            health.sweep().did();
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
            Sweep.Swept swept = sweep.run(Duration.ofSeconds(2));
            health.sweep().did();
            return swept;
        } catch (SearchException | RuntimeException failure) {
            health.sweep().failed(failure);
            throw failure;
        }
    }
}
