package app.continuum.jira.dryrun;

import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Count;
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.dryrun.Period;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps dry runs: the latest that was done, with what it counted and met, and the one under way. */
public final class Archive {
    private final RunTable runs;
    private final TotalTable totals;
    private final CaseTable cases;

    /** An archive in the tables Jira gives this app. */
    public Archive(ActiveObjects tables) {
        this.runs = new RunTable(tables);
        this.totals = new TotalTable(tables);
        this.cases = new CaseTable(tables);
    }

    /** The run that was begun last. */
    public Optional<Run> latest() {
        return runs.latest();
    }

    /** The run that was done last: the one whose totals and cases are there. */
    public Optional<Run> latestDone() {
        return runs.latestDone();
    }

    /** What runs counted. */
    public TotalTable totals() {
        return totals;
    }

    /** What runs met, one by one. */
    public CaseTable cases() {
        return cases;
    }

    /** Where a run looked; nowhere where that was not kept yet when it was made. */
    Guarded guarded(Run run) {
        return runs.guarded(run.id());
    }

    Run begin(UserKey by, Period period, Guarded guarded, Instant now) {
        return runs.begin(by, period, guarded, now);
    }

    /** Says how far a run has come; answers whether it is still wanted. */
    boolean beat(long run, Progress progress, Instant now) {
        return runs.change(run, RunState.RUNNING, progress, now);
    }

    void end(long run, RunState state, Progress progress, Instant now) {
        runs.change(run, state, progress, now);
    }

    void keep(long run, List<KeptCase> met) {
        cases.write(run, met);
    }

    /** Ends a run that has read everything, and forgets those before it, unless somebody stopped it meanwhile. */
    void done(long run, Count count, Progress progress, Instant now) {
        totals.write(run, count);
        if (runs.change(run, RunState.DONE, progress, now)) {
            runs.before(run).forEach(this::forget);
        }
    }

    private void forget(Run old) {
        cases.delete(old.id());
        totals.delete(old.id());
        runs.delete(old.id());
    }
}
