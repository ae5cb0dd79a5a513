package app.continuum.workbench.jira.tasks;

import app.continuum.workbench.jira.people.JiraUser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** One operation on many issues, and how far it is. */
public final class BackgroundTask {
    private final long id;
    private final JiraUser user;
    private final String name;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile boolean finished;

    BackgroundTask(long id, JiraUser user, String name, int total) {
        this.id = id;
        this.user = user;
        this.name = name;
        this.total = total;
    }

    public long id() {
        return id;
    }

    /** Whoever started it, and in whose name it goes on. */
    public JiraUser user() {
        return user;
    }

    public String name() {
        return name;
    }

    public int total() {
        return total;
    }

    /** How many issues it is through with. */
    public int done() {
        return done.get();
    }

    /** What went wrong, issue by issue. */
    public List<String> failures() {
        return failures;
    }

    public boolean isFinished() {
        return finished;
    }

    void through() {
        done.incrementAndGet();
    }

    void failed(String message) {
        failures.add(message);
    }

    void finish() {
        finished = true;
    }
}
