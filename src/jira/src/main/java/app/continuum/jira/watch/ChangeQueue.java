package app.continuum.jira.watch;

import app.continuum.jira.attribution.Explanation;
import app.continuum.jira.health.Health;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has change groups read one after the other, each again after a while for as long as it is not readable yet. */
public final class ChangeQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeQueue.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long PATIENCE_SECONDS = 5;

    private final ChangeReader reader;
    private final NotedChanges noted;
    private final Health health;
    private final ThreadLocalDelegateExecutorFactory threadLocals;
    private volatile @Nullable ScheduledExecutorService worker;
    private volatile @Nullable ExecutorService reading;

    /** A queue before a reader. */
    public ChangeQueue(
            ChangeReader reader, NotedChanges noted, Health health, ThreadLocalDelegateExecutorFactory threadLocals) {
        this.reader = reader;
        this.noted = noted;
        this.health = health;
        this.threadLocals = threadLocals;
    }

    void start() {
        worker = Executors.newSingleThreadScheduledExecutor(ChangeQueue::thread);
        reading = threadLocals.createExecutorService(Executors.newSingleThreadExecutor(ChangeQueue::thread));
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "continuum-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Lets what is being written be finished; what cannot be read yet is lost to this watch. */
    void stop() {
        ScheduledExecutorService pausing = worker;
        ExecutorService busy = reading;
        worker = null;
        reading = null;
        if (pausing == null || busy == null) {
            return;
        }
        int left = pausing.shutdownNow().size();
        busy.shutdown();
        try {
            if (!busy.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                left += busy.shutdownNow().size();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            left += busy.shutdownNow().size();
        }
        noted.forget();
        if (left > 0) {
            LOG.warn(
                    "{} changes were not written into the ledger: the app stopped before they could be read; the sweep finds those that change an issue",
                    left);
        }
    }

    void add(long changeGroup, Optional<Explanation> explanation) {
        noted.note(changeGroup, explanation);
        schedule(new Task(
                "Change group " + changeGroup,
                () -> reader.read(changeGroup, noted.explanation(changeGroup)),
                () -> noted.done(changeGroup)));
    }

    /** An issue that was made, of which there is no change group. */
    void addMade(long issue, Optional<Explanation> explanation) {
        schedule(new Task("The making of issue " + issue, () -> reader.readMade(issue, explanation), () -> {}));
    }

    /** Something to be read: it answers whether it could be, and is told when it is done with. */
    private record Task(String what, BooleanSupplier read, Runnable done) {}

    private void schedule(Task task) {
        // not while the request that made the change is still being answered
        schedule(task, 1, FIRST_PAUSE_MILLIS);
    }

    private void schedule(Task task, int attempt, long pauseMillis) {
        ScheduledExecutorService running = worker;
        if (running == null) {
            return;
        }
        try {
            Future<?> unused = running.schedule(() -> hand(task, attempt), pauseMillis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.warn("{} was not written into the ledger: the app is stopping", task.what());
        }
    }

    /** To a thread that the product keeps free of what earlier tasks left behind in it. */
    private void hand(Task task, int attempt) {
        ExecutorService running = reading;
        if (running != null) {
            running.execute(() -> read(task, attempt));
        }
    }

    private void read(Task task, int attempt) {
        try {
            if (task.read().getAsBoolean()) {
                task.done().run();
                health.watch().did();
            } else {
                again(task, attempt, null);
            }
        } catch (RuntimeException | LinkageError failure) {
            again(task, attempt, failure);
        }
    }

    private void again(Task task, int attempt, @Nullable Throwable failure) {
        if (attempt < MOST_ATTEMPTS) {
            schedule(task, attempt + 1, FIRST_PAUSE_MILLIS << attempt);
            return;
        }
        task.done().run();
        Throwable cause = failure == null ? new IllegalStateException(task.what() + " never became readable") : failure;
        health.watch().failed(cause);
        LOG.error("{} could not be written into the ledger", task.what(), cause);
    }
}
