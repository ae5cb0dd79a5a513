package app.continuum.jira.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.dryrun.Period;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.health.Health;
import app.continuum.jira.health.Tally;
import app.continuum.jira.history.History;
import app.continuum.jira.history.Stretch;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has dry runs done, one at a time in the whole cluster, by a worker of this node; whoever asked for one may leave and come back. */
public final class DryRuns {
    private static final Logger LOG = LoggerFactory.getLogger(DryRuns.class);
    private static final String LOCK = "app.continuum.dry-run";

    private final Archive archive;
    private final AgencyDirectory directory;
    private final ProjectManager projects;
    private final History history;
    private final PastChanges pastChanges;
    private final Grounds grounds;
    private final Actors actors;
    private final ClusterLockService locks;
    private final Worker worker;
    private final Clock clock;
    private final Tally tally;

    /** Dry runs over the history of this Jira. */
    public DryRuns(
            Archive archive,
            AgencyDirectory directory,
            ProjectManager projects,
            History history,
            PastChanges pastChanges,
            Grounds grounds,
            Actors actors,
            ClusterLockService locks,
            Worker worker,
            Clock clock,
            Health health) {
        this.archive = archive;
        this.directory = directory;
        this.projects = projects;
        this.history = history;
        this.pastChanges = pastChanges;
        this.grounds = grounds;
        this.actors = actors;
        this.locks = locks;
        this.worker = worker;
        this.clock = clock;
        this.tally = health.dryRuns();
    }

    /** The run that was begun last, under way or not. */
    public Optional<Run> latest() {
        return archive.latest().map(run -> run.seenAt(clock.instant()));
    }

    /** Begins a run; nothing where one is under way. */
    public Optional<Run> begin(UserKey by, Period period) {
        Lock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            if (latest().filter(Run::isRunning).isPresent()) {
                return Optional.empty();
            }
            stopLatest();
            Agency agency = directory.current();
            Run run = archive.begin(by, period, Guarded.of(agency), clock.instant());
            Retrial retrial = new Retrial(agency, pastChanges, grounds, actors);
            worker.begin(new Walk(run, history, retrial, archive, clock), walk -> work(agency, run, walk));
            return Optional.of(run);
        } finally {
            lock.unlock();
        }
    }

    /** Stops the run that is under way, on whichever node. */
    public void stopLatest() {
        archive.latest()
                .filter(Run::isRunning)
                .ifPresent(run -> archive.end(run.id(), RunState.STOPPED, run.progress(), clock.instant()));
    }

    private void work(Agency agency, Run run, Walk walk) {
        try {
            if (walk.through(stretches(agency, run))) {
                tally.did();
            } else {
                archive.end(run.id(), RunState.STOPPED, walk.progress(), clock.instant());
            }
        } catch (SearchException | RuntimeException | LinkageError failure) {
            tally.failed(failure);
            LOG.error("The dry run {} failed; it can be started again", run.id(), failure);
            archive.end(run.id(), RunState.FAILED, walk.progress(), clock.instant());
        }
    }

    /** Project by project, and only those of which an issue may be some living client's. */
    private List<Stretch> stretches(Agency agency, Run run) {
        Optional<Instant> since = run.period().since(run.startedAt());
        return projects.getProjects().stream()
                .map(Project::getId)
                .filter(project -> !agency.possible(project).isEmpty())
                .sorted()
                .map(project -> new Stretch(Optional.of(project), since))
                .toList();
    }
}
