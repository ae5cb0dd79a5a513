package app.continuum.jira.dryrun;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The thread on which this node does its dry runs. */
public final class Worker {
    private static final long PATIENCE_SECONDS = 5;

    private final ThreadLocalDelegateExecutorFactory threadLocals;
    private volatile @Nullable ExecutorService thread;
    private volatile @Nullable Walk current;

    /** A thread that the product keeps free of what earlier runs left behind in it. */
    public Worker(ThreadLocalDelegateExecutorFactory threadLocals) {
        this.threadLocals = threadLocals;
    }

    /** Begins to take runs. */
    public void start() {
        thread = threadLocals.createExecutorService(Executors.newSingleThreadExecutor(Worker::thread));
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "continuum-dry-run");
        thread.setDaemon(true);
        return thread;
    }

    /** Has the run under way stop before its next issue. */
    public void stop() {
        ExecutorService stopping = thread;
        thread = null;
        Walk walking = current;
        if (walking != null) {
            walking.stop();
        }
        if (stopping == null) {
            return;
        }
        // not interrupted: it may be in the midst of writing
        stopping.shutdown();
        try {
            boolean unused = stopping.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void begin(Walk walk, Consumer<Walk> work) {
        ExecutorService running = thread;
        if (running == null) {
            throw new IllegalStateException("The app is stopping");
        }
        running.execute(() -> {
            current = walk;
            work.accept(walk);
            current = null;
        });
    }
}
