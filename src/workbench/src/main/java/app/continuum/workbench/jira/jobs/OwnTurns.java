package app.continuum.workbench.jira.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The turns of one node, in memory. */
final class OwnTurns implements Turns {
    private final Map<String, Instant> due = new ConcurrentHashMap<>();

    @Override
    public void plan(String job, Instant first) {
        due.put(job, first);
    }

    @Override
    public Optional<Instant> next(String job) {
        return Optional.ofNullable(due.get(job));
    }

    @Override
    public boolean take(String job, Instant turn, Optional<Instant> another) {
        return another.map(next -> due.replace(job, turn, next)).orElseGet(() -> due.remove(job, turn));
    }

    @Override
    public void drop(String job) {
        due.remove(job);
    }
}
