package app.continuum.jira.headsup;

import com.atlassian.beehive.ClusterLockService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Lets one person at a time at a heads-up, on whichever node of the cluster. A node that dies frees what it was at. */
public final class OneAtATime {
    private static final String NAME = "app.continuum.heads-up.";
    private static final long PATIENCE_SECONDS = 10;

    private final ClusterLockService locks;

    /** Turns by the locks of the cluster. */
    public OneAtATime(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Does something about a heads-up when it is its turn; nothing where that takes too long. */
    <T> Optional<T> with(long id, Supplier<T> work) {
        Lock lock = locks.getLockForName(NAME + id);
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
