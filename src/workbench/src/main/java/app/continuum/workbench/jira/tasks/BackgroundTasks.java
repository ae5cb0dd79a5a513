package app.continuum.workbench.jira.tasks;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs operations on many issues: no request is at hand there, and whoever started one is logged in on its thread. */
public final class BackgroundTasks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private static final int PATIENCE_SECONDS = 20;
    private final Accounts accounts;
    private final Map<Long, BackgroundTask> tasks = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(10_000);
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "JiraTaskExecutionThread");
        thread.setDaemon(true);
        return thread;
    });

    public BackgroundTasks(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Begins to work on the issues, one after the other. */
    public BackgroundTask start(JiraUser user, String name, List<Long> issues, IssueWork work) {
        Account account = accounts.byKey(user.key()).orElseThrow();
        BackgroundTask task = new BackgroundTask(ids.incrementAndGet(), user, name, issues.size());
        tasks.put(task.id(), task);
        threads.execute(() -> run(task, account, issues, work));
        return task;
    }

    /** A task, as far as it was this person who started it. */
    public Optional<BackgroundTask> of(long id, JiraUser user) {
        return Optional.ofNullable(tasks.get(id)).filter(task -> task.user().equals(user));
    }

    private static void run(BackgroundTask task, Account account, List<Long> issues, IssueWork work) {
        try {
            CurrentUser.runAs(account, () -> {
                issues.forEach(issue -> one(task, issue, work));
                return task;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            task.finish();
        }
    }

    // one issue that fails leaves the others their turn, as in Jira
    private static void one(BackgroundTask task, Long issue, IssueWork work) {
        try {
            work.doTo(issue).forEach(task::failed);
        } catch (RuntimeException e) {
            LOG.warn("Issue {} in task {}", issue, task.name(), e);
            task.failed("Issue " + issue + ": " + e.getMessage());
        } finally {
            task.through();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** What is done to one issue; answers what stood in the way. */
    @FunctionalInterface
    public interface IssueWork {
        List<String> doTo(Long issueId);
    }
}
