package app.continuum.jira.headsup;

import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.State;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.health.Health;
import app.continuum.jira.jobs.Recurring;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds people of heads-ups, ends those that nobody has answered, finishes those at which a node died, and sends the daily mail; on one node of the cluster. */
@Feature("headsups-job")
public final class HeadsUpJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(HeadsUpJob.class);
    private static final int AT_ONCE = 500;
    private static final Duration NOTED = Duration.ofMinutes(10);

    private final Recurring job;
    private final HeadsUps headsUps;
    private final OneAtATime turns;
    private final Applying applying;
    private final Reminding reminding;
    private final Digests digests;
    private final AgencyDirectory directory;
    private final News news;
    private final Health health;
    private final Clock clock;

    /** A job that looks after heads-ups. */
    public HeadsUpJob(
            SchedulerService scheduler,
            HeadsUps headsUps,
            OneAtATime turns,
            Applying applying,
            Reminding reminding,
            Digests digests,
            AgencyDirectory directory,
            News news,
            Health health,
            Clock clock) {
        this.job = new Recurring(scheduler, "app.continuum.heads-ups", Duration.ofMinutes(1));
        this.headsUps = headsUps;
        this.turns = turns;
        this.applying = applying;
        this.reminding = reminding;
        this.digests = digests;
        this.directory = directory;
        this.news = news;
        this.health = health;
        this.clock = clock;
    }

    /** Hands the job to Jira. */
    public void start() {
        job.start(this, health.headsUps());
    }

    /** Takes the runner back; the job itself stays for the other nodes. */
    public void stop() {
        job.stop();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Instant now = clock.instant();
        List<Throwable> failures = new ArrayList<>();
        each(failures, headsUps::applying, one -> turns.with(one.id(), () -> recover(one)));
        step(failures, () -> reminding.remind(now));
        each(failures, () -> headsUps.lapsing(now, AT_ONCE), one -> turns.with(one.id(), () -> lapse(one)));
        step(failures, () -> digests.send(now));
        if (failures.isEmpty()) {
            health.headsUps().did();
        }
        return failures.isEmpty() ? JobRunnerResponse.success() : JobRunnerResponse.failed(failures.get(0));
    }

    /** One at which something goes wrong keeps no other from its end. */
    private void each(List<Throwable> failures, Supplier<List<HeadsUp>> several, Consumer<HeadsUp> work) {
        step(failures, () -> several.get().forEach(one -> step(failures, () -> work.accept(one))));
    }

    private void step(List<Throwable> failures, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError failure) {
            failures.add(failure);
            health.headsUps().failed(failure);
            LOG.error("Heads-ups could not be looked after; it is tried again in a minute", failure);
        }
    }

    private HeadsUp recover(HeadsUp seen) {
        return headsUps.find(seen.id()).map(applying::recovered).orElse(seen);
    }

    private HeadsUp lapse(HeadsUp seen) {
        HeadsUp now = headsUps.find(seen.id()).orElse(seen);
        // what was saved at the last moment is noted a moment later
        Instant end = now.isUnused() ? now.until().plus(NOTED) : now.until();
        boolean waits = now.state() == State.OPEN || now.isUnused();
        if (waits && end.isBefore(clock.instant())) {
            if (now.state() == State.OPEN && goesAhead(now)) {
                applying.goAhead(now, clock.instant());
            } else {
                end(now);
            }
        }
        return now;
    }

    /** Only what was asked of the owners: nobody has their own change put back by silence. */
    private boolean goesAhead(HeadsUp headsUp) {
        return headsUp.ask().addressee().isEmpty()
                && directory.current().settings().headsUps().lapsedGoesAhead();
    }

    private void end(HeadsUp headsUp) {
        HeadsUp lapsed = headsUp.ended(State.LAPSED);
        headsUps.keep(lapsed);
        if (headsUp.state() == State.OPEN) {
            news.decided(lapsed);
        }
    }
}
