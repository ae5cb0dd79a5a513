package app.continuum.jira.watch;

import app.continuum.jira.health.Health;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has change groups read one after the other, each again after a while for as long as it is not readable yet. */
public final class ChangeQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeQueue.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final ChangeReader reader;
    private final Health health;
    private volatile @Nullable ScheduledExecutorService worker;

    /** A queue before a reader. */
    public ChangeQueue(ChangeReader reader, Health health) {
        this.reader = reader;
        this.health = health;
    }

    void start() {
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "continuum-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    void stop() {
        ScheduledExecutorService running = worker;
        worker = null;
        if (running != null) {
            running.shutdown();
        }
    }

    void add(long changeGroup) {
        schedule(changeGroup, 1, 0);
    }

    private void schedule(long changeGroup, int attempt, long pauseMillis) {
        ScheduledExecutorService running = worker;
        if (running == null) {
            return;
        }
        try {
            Future<?> unused = running.schedule(() -> read(changeGroup, attempt), pauseMillis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Change group {} is left to the sweep: the app is stopping", changeGroup);
        }
    }

    private void read(long changeGroup, int attempt) {
        try {
            if (!reader.read(changeGroup)) {
                again(changeGroup, attempt, null);
            }
        } catch (RuntimeException | LinkageError failure) {
            again(changeGroup, attempt, failure);
        }
    }

    private void again(long changeGroup, int attempt, @Nullable Throwable failure) {
        if (attempt < MOST_ATTEMPTS) {
            schedule(changeGroup, attempt + 1, FIRST_PAUSE_MILLIS << attempt);
            return;
        }
        Throwable cause = failure == null ? new IllegalStateException("Change group never became readable") : failure;
        health.watch().failed(cause);
        LOG.error("Change group {} could not be written into the ledger", changeGroup, cause);
    }
}
