package app.continuum.jira.away;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayBook;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.health.CountedCaches;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/** Who is away, as every node of the cluster sees it: one cached book of the windows that have not ended, forgotten everywhere when one changes. */
public final class AwayDirectory {
    private static final String CACHE = "app.continuum.away";

    private final AwayTable table;
    private final Days days;
    private final ClusterLockService locks;
    private final Cache<String, AwayBook> books;

    /** What came of the wish to be away: it is kept, or something is wrong with it. */
    public record Attempt(Optional<KeptAway> kept, List<AwayProblem> problems) {}

    /** A directory over a table. */
    public AwayDirectory(AwayTable table, Days days, CountedCaches caches, ClusterLockService locks) {
        this.table = table;
        this.days = days;
        this.locks = locks;
        this.books = caches.make(CACHE, key -> new AwayBook(notEnded(), days::zone));
    }

    /** Who is away, as it is known now. */
    public AwayBook current() {
        return books.get(CACHE);
    }

    /** A person's windows that have not ended, the oldest first. */
    public List<KeptAway> of(UserKey person) {
        return table.of(person, days.today(person));
    }

    /** The same with those that ended a while ago, at most so many days. */
    public List<KeptAway> of(UserKey person, int daysAgo) {
        return table.of(person, days.today(person).minusDays(daysAgo));
    }

    /** The window with an id. */
    public Optional<KeptAway> find(long id) {
        return table.find(id);
    }

    /**
     * Keeps a window, one at a time in the whole cluster.
     *
     * @param check what is wrong with it beside everybody's windows as they are at that moment
     */
    public Attempt keep(Away wanted, UserKey setBy, Function<Collection<Away>, List<AwayProblem>> check) {
        Lock lock = locks.getLockForName(CACHE);
        lock.lock();
        try {
            List<AwayProblem> problems = check.apply(notEnded());
            if (!problems.isEmpty()) {
                return new Attempt(Optional.empty(), problems);
            }
            KeptAway kept = table.add(wanted, setBy);
            books.removeAll();
            return new Attempt(Optional.of(kept), List.of());
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a window: the person is there. */
    public void forget(long id) {
        table.delete(id);
        books.removeAll();
    }

    private List<Away> notEnded() {
        return table.endingFrom(days.earliest()).stream().map(KeptAway::away).toList();
    }
}
