package app.continuum.jira.dryrun;

import app.continuum.core.agency.Placement;
import app.continuum.core.dryrun.Count;
import app.continuum.jira.history.History;
import app.continuum.jira.history.PastIssue;
import app.continuum.jira.history.Stretch;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.search.SearchException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way of one dry run through the history, from the first issue to the last. */
final class Walk {
    private static final Duration BETWEEN_BEATS = Duration.ofMillis(500);

    private final Run run;
    private final History history;
    private final Retrial retrial;
    private final Archive archive;
    private final Clock clock;
    private final Count count = new Count();
    private final List<KeptCase> waiting = new ArrayList<>();
    /** The issues of the stretch that were read: those made meanwhile move others to the next page, where they are met again. */
    private final Set<Long> met = new HashSet<>();

    private Progress progress = Progress.NONE;
    private Instant lastBeat;
    private volatile boolean stopped;

    Walk(Run run, History history, Retrial retrial, Archive archive, Clock clock) {
        this.run = run;
        this.history = history;
        this.retrial = retrial;
        this.archive = archive;
        this.clock = clock;
        this.lastBeat = run.startedAt();
    }

    /** Has it end before the next issue. */
    void stop() {
        stopped = true;
    }

    Progress progress() {
        return progress;
    }

    /** Walks through these stretches; answers whether it came to the end. */
    boolean through(List<Stretch> stretches) throws SearchException {
        long all = 0;
        for (Stretch stretch : stretches) {
            all += history.issues(stretch);
        }
        progress = new Progress(0, all, 0, 0);
        if (!beat()) {
            return false;
        }
        for (Stretch stretch : stretches) {
            met.clear();
            if (!history.walk(stretch, this::read)) {
                return false;
            }
        }
        keep();
        archive.done(run.id(), count, progress, clock.instant());
        return true;
    }

    private boolean read(List<PastIssue> page) {
        for (PastIssue past : page) {
            if (stopped || !beatInTime()) {
                return false;
            }
            if (!met.add(past.issue().getId())) {
                continue;
            }
            int changes =
                    retrial.standing(past.issue()).map(now -> read(past, now)).orElse(0);
            progress = progress.and(changes, count.cases());
        }
        return true;
    }

    private int read(PastIssue past, Placement now) {
        List<ChangeHistory> changes = past.changes();
        for (ChangeHistory change : changes) {
            for (KeptCase met : retrial.of(past.issue(), now, change)) {
                count.add(met.place(), met.trial());
                if (count.cases() <= CaseTable.MOST_KEPT) {
                    waiting.add(met);
                }
            }
        }
        if (waiting.size() >= Batches.AT_ONCE) {
            keep();
        }
        return changes.size();
    }

    private void keep() {
        archive.keep(run.id(), waiting);
        waiting.clear();
    }

    private boolean beatInTime() {
        return Duration.between(lastBeat, clock.instant()).compareTo(BETWEEN_BEATS) < 0 || beat();
    }

    private boolean beat() {
        lastBeat = clock.instant();
        return archive.beat(run.id(), progress, lastBeat);
    }
}
