package app.continuum.jira.sweep;

import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.jira.history.History;
import app.continuum.jira.history.PastIssue;
import app.continuum.jira.history.Stretch;
import app.continuum.jira.watch.Aftermath;
import app.continuum.jira.watch.ChangeJudge;
import app.continuum.jira.watch.Judged;
import app.continuum.jira.watch.NotedChanges;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.search.SearchException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the history of every issue that was changed since the last sweep. What the watch has written is known by its change group and field and stays as it is; what is new was told by no event.
 * Stopped half-way it begins again where the last whole sweep ended, and writes nothing twice.
 */
public final class Sweep {
    /** As long as the watch goes on trying to read a change. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final History history;
    private final ChangeJudge judge;
    private final NotedChanges noted;
    private final Ledger ledger;
    private final Aftermath aftermath;
    private final SweepMark mark;
    private final Clock clock;

    /** A sweep of this Jira. */
    public Sweep(
            History history,
            ChangeJudge judge,
            NotedChanges noted,
            Ledger ledger,
            Aftermath aftermath,
            SweepMark mark,
            Clock clock) {
        this.history = history;
        this.judge = judge;
        this.noted = noted;
        this.ledger = ledger;
        this.aftermath = aftermath;
        this.mark = mark;
        this.clock = clock;
    }

    /** How much a sweep read, and how much of it was new. */
    public record Swept(int issues, int changes, int written) {
        Swept and(Swept other) {
            return new Swept(issues + other.issues, changes + other.changes, written + other.written);
        }
    }

    /**
     * Sweeps up to some time ago. However short that is, the next sweep goes over everything once more that the watch may still have had before it, and may yet give up.
     *
     * @throws SearchException where Jira cannot search its issues
     */
    public Swept run(Duration lag) throws SearchException {
        Instant end = clock.instant().minus(lag);
        Optional<Instant> last = mark.read();
        if (last.isEmpty()) {
            // what was there before the app is for the baseline
            mark.write(end);
            return new Swept(0, 0, 0);
        }
        Swept swept = sweep(last.get(), end);
        Instant settled = clock.instant().minus(PATIENCE);
        if (settled.isAfter(last.get())) {
            mark.write(settled.isBefore(end) ? settled : end);
        }
        return swept;
    }

    private Swept sweep(Instant from, Instant to) throws SearchException {
        List<Swept> pages = new ArrayList<>();
        history.walk(Stretch.since(from), page -> pages.add(sweep(page, from, to)));
        return pages.stream().reduce(new Swept(0, 0, 0), Swept::and);
    }

    private Swept sweep(List<PastIssue> page, Instant from, Instant to) {
        List<Judged> judged = new ArrayList<>();
        int changes = 0;
        for (PastIssue past : page) {
            for (ChangeHistory change : past.changes()) {
                if (isDue(change, from, to)) {
                    changes++;
                    judge.judge(change, past.issue(), Finder.SWEEP, Optional.empty())
                            .ifPresent(judged::add);
                }
            }
        }
        List<LedgerEntry> entries =
                judged.stream().flatMap(one -> one.entries().stream()).toList();
        Set<LedgerEntry> fresh = Set.copyOf(ledger.writeAll(entries));
        if (!fresh.isEmpty()) {
            judged.forEach(one -> aftermath.of(one, fresh));
        }
        return new Swept(page.size(), changes, fresh.size());
    }

    private boolean isDue(ChangeHistory change, Instant from, Instant to) {
        Instant at = change.getTimePerformed().toInstant();
        return !at.isBefore(from) && !at.isAfter(to) && !noted.contain(change.getId());
    }
}
