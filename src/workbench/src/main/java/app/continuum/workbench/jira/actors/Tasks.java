package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.issues.Errors;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What is under way, or done, on threads of their own on which nobody is logged in. */
public final class Tasks {
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, Task> tasks = new ConcurrentHashMap<>();

    Task start(String name, Supplier<Errors> work) {
        CompletableFuture<Errors> outcome = new CompletableFuture<>();
        Task task = new Task(last.incrementAndGet(), outcome);
        tasks.put(task.id(), task);
        Thread thread = new Thread(() -> run(work, outcome), name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static void run(Supplier<Errors> work, CompletableFuture<Errors> outcome) {
        try {
            outcome.complete(work.get());
        } catch (RuntimeException | LinkageError e) {
            outcome.completeExceptionally(e);
        }
    }

    /** The task of that number. */
    public Optional<Task> find(long id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** One task, and the errors it ends with. */
    public record Task(long id, CompletableFuture<Errors> outcome) {}
}
